import { EventFaults } from './events/event-faults';
import { RequestFaults, type RequestFault } from './request-faults';

/** What may stand in an add-in's way in Excel; every switch is off in a new host. */
export class Faults {
  readonly events = new EventFaults();
  readonly requests = new RequestFaults();
  /** Asking for merged areas forgets what could be undone, as Excel for Windows does (OfficeDev/office-js#5918). */
  mergedAreasClearUndo = false;
  /** The workbook was opened for reading only. */
  readOnly = false;
  /** Excel knows no threaded comments, though its level promises them: some desktops of the long-term channel. */
  withoutComments = false;
  /** The request of this number since the counters were reset (the first is 1) fails as a whole, without a reason. */
  failAtSync: number | null = null;

  readonly #onActivated: () => void;
  #otherWorkbook = false;
  #cellEdit = false;
  #waiting: (() => void)[] = [];

  /** @param onActivated called when this workbook comes to the front again */
  constructor(onActivated: () => void) {
    this.#onActivated = onActivated;
  }

  /** Another workbook is in front: nothing can be selected or activated. */
  get otherWorkbook(): boolean {
    return this.#otherWorkbook;
  }

  set otherWorkbook(inFront: boolean) {
    const comesBack = this.#otherWorkbook && !inFront;
    this.#otherWorkbook = inFront;
    if (comesBack) this.#onActivated();
  }

  /** The user is editing a cell: requests are refused, or wait where they ask to. */
  get cellEdit(): boolean {
    return this.#cellEdit;
  }

  set cellEdit(editing: boolean) {
    this.#cellEdit = editing;
    if (editing) return;
    for (const goOn of this.#waiting.splice(0)) goOn();
  }

  /** Resolves as soon as no cell is being edited. */
  async editingEnded(): Promise<void> {
    if (!this.#cellEdit) return;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** What is to go wrong with the request of this number. */
  ofRequest(number: number): RequestFault | null {
    if (number === this.failAtSync) return { kind: 'refused', code: 'GeneralException' };
    return this.requests.get(number);
  }

  /** Turns every switch off. */
  reset(): void {
    this.otherWorkbook = false;
    this.mergedAreasClearUndo = false;
    this.events.reset();
    this.requests.reset();
    this.readOnly = false;
    this.withoutComments = false;
    this.failAtSync = null;
    this.cellEdit = false;
  }
}
