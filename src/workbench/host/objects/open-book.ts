import type { Area } from '../../../snapshot/area';
import type { LineChange } from '../../../workbook/structure/row-change';
import type { Workbook } from '../../../workbook/workbook';
import type { Sheet } from '../../../workbook/sheet';
import type { EventRegistrations } from '../events/event-registrations';
import type { Faults } from '../faults';
import type { UndoStack } from '../undo-stack';

/** An open workbook as Excel's objects see it. */
export interface OpenBook {
  readonly workbook: Workbook;
  readonly faults: Faults;
  readonly undo: UndoStack;
  readonly events: EventRegistrations;
  /** `workbook.settings` of this add-in, in the order of their making. */
  readonly settings: Map<string, unknown>;
  /** To be called after each change of them. */
  readonly onSettingChanged: () => void;
  /** Opens another workbook in a window of its own (see HostFiles); null where there can be no other. */
  readonly openNew: ((xlsx: Uint8Array | null) => void) | null;
  /** Rows, columns and cells inserted and deleted since the workbook was opened: ranges that the library holds follow them. */
  readonly rowChanges: { readonly sheet: Sheet; readonly change: LineChange }[];
}

export interface SheetTarget {
  readonly book: OpenBook;
  readonly sheet: Sheet;
}

/** A rectangle of cells on a sheet: what a Range stands for. */
export interface RangeTarget extends SheetTarget {
  readonly area: Area;
}

/** Several rectangles on one sheet: what a RangeAreas stands for. */
export interface AreasTarget extends SheetTarget {
  readonly areas: readonly Area[];
}

/** A range as several, that go with their cells as it does. */
export function areasTarget(range: RangeTarget): AreasTarget {
  const { book, sheet } = range;
  return {
    book,
    sheet,
    get areas() {
      return [range.area];
    },
  };
}

/** A worksheet's id as Excel writes it; it stays when the sheet is renamed or moved. */
export function worksheetId(sheet: Sheet): string {
  const number = sheet.id.toString(16).toUpperCase().padStart(8, '0');
  return `{${number}-0001-0000-0000-000000000000}`;
}

/** The sheet in front of the user. */
export function activeSheet({ workbook }: OpenBook): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.id === workbook.selection.sheet);
}
