/** One request and its answer, as they went over the wire. */
export interface Exchange {
  readonly request: string;
  readonly response: string;
}

const KEPT = 200;

const encoder = new TextEncoder();

/** Counts and keeps what add-ins send; the library's own housekeeping is left out. */
export class Traffic {
  #syncs = 0;
  #bytes = 0;
  readonly #trace: Exchange[] = [];

  /** Round trips to the workbook since the last reset; calls of Office's own services are none. */
  get syncs(): number {
    return this.#syncs;
  }

  /** Bytes of requests and answers in UTF-8 since the last reset. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The latest exchanges, the oldest first. */
  get trace(): readonly Exchange[] {
    return this.#trace;
  }

  /** @returns which request since the last reset this is, beginning with 1 */
  begin(): number {
    this.#syncs += 1;
    return this.#syncs;
  }

  end(exchange: Exchange): void {
    this.#bytes += sizeInBytes(exchange.request) + sizeInBytes(exchange.response);
    this.#trace.push(exchange);
    if (this.#trace.length > KEPT) this.#trace.shift();
  }

  reset(): void {
    this.#syncs = 0;
    this.#bytes = 0;
    this.#trace.length = 0;
  }
}

/** How many bytes a text is in UTF-8. */
export function sizeInBytes(text: string): number {
  return encoder.encode(text).length;
}
