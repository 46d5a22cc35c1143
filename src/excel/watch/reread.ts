import type { NameSnapshot, SheetSnapshot, Snapshot } from '../../snapshot/snapshot';
import { loadNames, namesOf } from '../read/names';
import { cellsIn, propertiesOf, requestContents, sheetWith } from '../read/sheet-contents';
import type { Hearsay } from './hearsay';
import type { Memory } from './memory';
import { settleMerges } from './settle-merges';

/** The workbook anew, as far as it can be known without asking for merged areas. */
export interface Renewal {
  readonly memory: Memory;
  readonly isDoubtful: boolean;
}

/** A workbook of so few cells is read whole each time: what no event told of is seen too. */
const SMALL = 2_000;
const BLANK_SHEET = { cells: new Map(), merges: [] } as const;

/**
 * One round trip: which sheets there are, and what those hold of which something was told, or that are in front; which
 * cells are locked matters only to fixes, which read the workbook themselves. What the workbook keeps for the add-in is
 * taken as it was: it changes by our own writes, and a check follows each.
 */
export async function reread(
  context: Excel.RequestContext,
  last: Memory,
  hearsay: Hearsay,
): Promise<Renewal> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  loadNames(names);
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  const requests = new Map(
    sheetsToRead(last, hearsay).map((id) => [id, requestContents(worksheets.getItem(id), false)]),
  );
  await context.sync();

  const sheets = new Map<string, SheetSnapshot>();
  const ownNames: NameSnapshot[] = [];
  let isDoubtful = false;
  for (const sheet of worksheets.items) {
    const known = last.sheets.get(sheet.id);
    const request = requests.get(sheet.id);
    const cells = request ? cellsIn(request) : [];
    if (!known && (!request || cells.length > 0)) {
      // What is merged on a sheet that came only a check can ask.
      isDoubtful = true;
    } else if (request) {
      const told = hearsay.told.get(sheet.id) ?? [];
      const settled = settleMerges(known ?? BLANK_SHEET, told, cells);
      isDoubtful ||= settled.isDoubtful;
      sheets.set(sheet.id, sheetWith(sheet, request, settled.merges));
      ownNames.push(...namesOf(request.names, sheet.name));
    } else if (known) {
      sheets.set(sheet.id, { ...known, ...propertiesOf(sheet) });
      ownNames.push(...namesOwnedBy(known.name, last.snapshot, sheet.name));
    }
  }
  const snapshot: Snapshot = {
    ...last.snapshot,
    sheets: [...sheets.values()],
    names: [...namesOf(names, null), ...ownNames],
    activeSheet: active.name,
  };
  return { memory: { snapshot, sheets }, isDoubtful };
}

function sheetsToRead({ snapshot, sheets }: Memory, { told, gone }: Hearsay): readonly string[] {
  const cells = snapshot.sheets.reduce((sum, sheet) => sum + sheet.cells.size, 0);
  const inFront = ({ name }: SheetSnapshot) => name === snapshot.activeSheet;
  const known = [...sheets].filter(([, sheet]) => cells <= SMALL || inFront(sheet));
  const ids = new Set([...known.map(([id]) => id), ...told.keys()]);
  return [...ids].filter((id) => !gone.has(id));
}

/** @param now what the sheet is called by now */
function namesOwnedBy(sheet: string, { names }: Snapshot, now: string): readonly NameSnapshot[] {
  return names.filter(({ scope }) => scope === sheet).map((name) => ({ ...name, scope: now }));
}
