/** Excel on the web takes and gives no more than this at once, in bytes. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** By their codes, Office's numbers of what can befall a whole request. */
export const REQUEST_STATUS = {
  AccessDenied: 7000,
  ActivityLimitReached: 5102,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  WriteNotSupportedWhenModalDialogOpen: 5016,
} as const;

/** `GeneralException` has no number: it comes as an answer that says no more. */
export type RequestRefusal = keyof typeof REQUEST_STATUS | 'GeneralException';

/** What goes wrong with one request. */
export type RequestFault =
  /** Nothing of it is done. */
  | { readonly kind: 'refused'; readonly code: RequestRefusal }
  /** The action of this number (the first is 1) fails; those before it are done. */
  | { readonly kind: 'stopped'; readonly atAction: number }
  /** All of it is done, but the add-in hears only that the session has timed out. */
  | { readonly kind: 'answer-lost' }
  /** It is carried out, but somebody else comes first. */
  | { readonly kind: 'overtaken'; readonly by: () => void };

/** What goes wrong with which request; requests are counted from the last reset of the counters, the first is 1. */
export class RequestFaults {
  /** The most bytes of a request or an answer; null for what the kind of Excel allows. */
  payloadLimit: number | null = null;
  readonly #faults = new Map<number, RequestFault>();

  set(request: number, fault: RequestFault): void {
    this.#faults.set(request, fault);
  }

  get(request: number): RequestFault | null {
    return this.#faults.get(request) ?? null;
  }

  reset(): void {
    this.payloadLimit = null;
    this.#faults.clear();
  }
}
