import { printSheetArea } from '../../snapshot/address';
import type { WorkbookChange } from '../../workbook/workbook-change';
import type { Author } from './events/raised-event';
import { isAbove } from './protocol/api-surface';
import type { ApiSet } from './protocol/wire-object';

/** One thing that Ctrl+Z would take back. */
export interface UndoStep {
  readonly by: 'user' | 'add-in';
  readonly kind: WorkbookChange['kind'];
  /** Cells, with their sheet; null for what is not about certain cells. */
  readonly address: string | null;
}

/** From this level on Excel takes back what an add-in wrote; below, any write of one empties the stack. */
const UNDO_LEVEL: ApiSet = '1.19';

/** Excel forgets what is older. */
const MOST_STEPS = 100;

/** What happens to the stack at a change. */
type Effect = 'none' | 'step' | 'clear';

/** By a change's kind: what the user does, and what an add-in does in an Excel that can take it back. */
const EFFECTS: Readonly<Record<WorkbookChange['kind'], Readonly<Record<UndoStep['by'], Effect>>>> =
  {
    calculated: { user: 'none', 'add-in': 'none' },
    selection: { user: 'none', 'add-in': 'none' },
    // Comes with the contents of the cells.
    merges: { user: 'none', 'add-in': 'none' },
    cells: { user: 'step', 'add-in': 'step' },
    columns: { user: 'step', 'add-in': 'step' },
    formats: { user: 'step', 'add-in': 'step' },
    'conditional-formats': { user: 'step', 'add-in': 'step' },
    'data-validations': { user: 'step', 'add-in': 'step' },
    // Excel cannot take it back.
    'custom-xml': { user: 'none', 'add-in': 'none' },
    'document-properties': { user: 'none', 'add-in': 'none' },
    comments: { user: 'step', 'add-in': 'step' },
    names: { user: 'step', 'add-in': 'step' },
    'row-heights': { user: 'step', 'add-in': 'step' },
    'rows-hidden': { user: 'step', 'add-in': 'step' },
    rows: { user: 'step', 'add-in': 'step' },
    'cells-shifted': { user: 'step', 'add-in': 'step' },
    // Excel cannot take back what is set up for the printer, and keeps the rest.
    'page-layout': { user: 'none', 'add-in': 'step' },
    property: { user: 'none', 'add-in': 'none' },
    view: { user: 'none', 'add-in': 'step' },
    protection: { user: 'clear', 'add-in': 'clear' },
    'sheet-added': { user: 'clear', 'add-in': 'clear' },
    'sheet-deleted': { user: 'clear', 'add-in': 'clear' },
    'sheet-moved': { user: 'clear', 'add-in': 'step' },
    'sheet-renamed': { user: 'clear', 'add-in': 'step' },
    'sheet-visibility': { user: 'step', 'add-in': 'step' },
  };

/** What Ctrl+Z would take back, the oldest first. Kept to be looked at: this host takes nothing back. */
export class UndoStack {
  readonly #steps: UndoStep[] = [];

  get steps(): readonly UndoStep[] {
    return this.#steps;
  }

  /** Notes a change. What a co-author does is on no stack but the co-author's own. */
  note(change: WorkbookChange, author: Author, level: ApiSet): void {
    if (author === 'co-author') return;
    const effect = EFFECTS[change.kind][author];
    if (effect === 'none') return;
    if (effect === 'clear' || (author === 'add-in' && isAbove(UNDO_LEVEL, level))) {
      this.clear();
      return;
    }
    this.#steps.push({ by: author, kind: change.kind, address: addressOf(change) });
    if (this.#steps.length > MOST_STEPS) this.#steps.shift();
  }

  /** Notes that the add-in changed something that is on no stack: a setting of the workbook. */
  noteSetting(level: ApiSet): void {
    if (isAbove(UNDO_LEVEL, level)) this.clear();
  }

  clear(): void {
    this.#steps.length = 0;
  }
}

function addressOf(change: WorkbookChange): string | null {
  return 'area' in change ? printSheetArea(change.sheet.name, change.area) : null;
}
