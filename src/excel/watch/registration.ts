import { run } from '../office/run';
import { addHandlers, type Ears } from './handlers';

type Stage =
  | { readonly kind: 'none' }
  /** Queued; whether it was carried out shows in the count that was queued with it. */
  | {
      readonly kind: 'asked';
      readonly remove: () => Promise<void>;
      readonly answer: OfficeExtension.ClientResult<number>;
    }
  | { readonly kind: 'added'; readonly remove: () => Promise<void> }
  /** Excel has no such events, or refused them. */
  | { readonly kind: 'impossible' };

/** A reading that fails along with the registration is done again without it; this often it is tried. */
const TRIES = 2;

/** The one registration of handlers: made with a reading's round trip, kept until it is ended. */
export class Registration {
  #stage: Stage = { kind: 'none' };
  #failures = 0;
  readonly #ears: Ears;

  constructor(ears: Ears) {
    this.#ears = ears;
  }

  get isDone(): boolean {
    return this.#stage.kind === 'added';
  }

  /** Queues it where it is still to be done. */
  join(context: Excel.RequestContext): void {
    if (this.#stage.kind === 'added' || this.#stage.kind === 'impossible') return;
    const remove = addHandlers(context, this.#ears);
    this.#stage = remove
      ? { kind: 'asked', remove, answer: context.workbook.worksheets.getCount() }
      : { kind: 'impossible' };
  }

  /** The reading is done, in whatever way. */
  settle(): void {
    if (this.#stage.kind !== 'asked') return;
    if (hasCome(this.#stage.answer)) {
      this.#stage = { kind: 'added', remove: this.#stage.remove };
      return;
    }
    this.#failures += 1;
    this.#stage = { kind: this.#failures < TRIES ? 'none' : 'impossible' };
  }

  /** Handlers that Excel would not take off stay, and are there when they are wanted again. */
  async end(): Promise<void> {
    const stage = this.#stage;
    if (stage.kind !== 'added') return;
    try {
      await run(stage.remove);
      this.#stage = { kind: 'none' };
    } catch {
      // A cell may be being edited.
    }
  }
}

function hasCome(answer: OfficeExtension.ClientResult<number>): boolean {
  try {
    return answer.value > 0;
  } catch {
    return false;
  }
}
