export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ErrorAnswer {
  readonly Code: string;
  readonly Message: string;
  /** `NamedItemCollection.getItem`. */
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Of the action that failed; from it the library makes the statement in `debugInfo`. */
  readonly ActionIndex: number;
}

/** The answer to a request: all results, or what was done before an error ended the batch. */
export type Response = Succeeded | Failed;

interface Succeeded {
  readonly Results: readonly ActionResult[];
  /** The trace actions that were reached: the library connects event handlers only after these. */
  readonly TraceIds: readonly number[];
}

interface Failed {
  readonly Error: ErrorAnswer;
  readonly ProcessedResults: { readonly Results: readonly ActionResult[] };
  readonly TraceIds: readonly number[];
}
