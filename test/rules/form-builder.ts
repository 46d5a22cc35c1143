import type { NameSnapshot, CellValue, Snapshot, SnapshotCell } from '../../src/snapshot/snapshot';
import { parseArea, parseCell } from '../../src/snapshot/address';
import type { Area } from '../../src/snapshot/area';
import { readNameTarget } from '../../src/snapshot/name-target';
import { MERGED, SOUND_FORM } from './sound-form';

/** What to change in the sound form: a blank cell is null. */
export type Changes = Readonly<Record<string, CellValue>>;

/** Beside the cells. */
export interface Frame {
  /** Names of the workbook and what they refer to. */
  readonly names?: Readonly<Record<string, string>>;
  /** Merged areas that are taken apart, so that a part of them can be filled. */
  readonly unmerged?: readonly string[];
}

export const SHEET = '申报表';

/** A workbook with the sound form of Guangzhou's layout in it, changed as told. */
export function workbookWith(changes: Changes = {}, frame: Frame = {}): Snapshot {
  const merges = MERGED.filter((area) => !frame.unmerged?.includes(area));
  return snapshotOf({ ...SOUND_FORM, ...changes }, frame, merges);
}

/** A workbook of one sheet with these values and names. */
export function snapshotOf(
  values: Changes,
  frame: Pick<Frame, 'names'> = {},
  merges: readonly string[] = [],
): Snapshot {
  const cells = Object.entries(values).flatMap(([address, value]): [string, SnapshotCell][] =>
    value === null ? [] : [[address, cellOf(address, value)]],
  );
  return {
    sheets: [
      {
        name: SHEET,
        visibility: 'visible',
        protected: false,
        cells: new Map(cells.sort(([, a], [, b]) => a.row - b.row || a.column - b.column)),
        merges: merges.map(areaOf),
      },
    ],
    names: Object.entries(frame.names ?? {}).map(([name, target]) => nameOf(name, target)),
    activeSheet: SHEET,
  };
}

function cellOf(address: string, value: CellValue): SnapshotCell {
  const place = parseCell(address);
  if (!place) throw new Error(`${address} is no cell`);
  return { ...place, value, text: shown(value), formula: null, numberFormat: 'General' };
}

function shown(value: CellValue): string {
  return typeof value === 'object' && value !== null ? value.error : String(value ?? '');
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no area`);
  return area;
}

function nameOf(name: string, target: string): NameSnapshot {
  return {
    name,
    scope: null,
    visible: true,
    formula: `=${target}`,
    target: readNameTarget(target),
  };
}
