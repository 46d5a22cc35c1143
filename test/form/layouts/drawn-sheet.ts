import { printCell } from '../../../src/snapshot/address';
import { areaOf, union, type Area, type CellRef } from '../../../src/snapshot/area';
import type { CellValue, SheetSnapshot, SnapshotCell } from '../../../src/snapshot/snapshot';
import { cell, sheet } from '../alter-snapshot';

/**
 * A sheet drawn with signs: a line is a row, `|` parts its cells, `<` goes on with the cell at the left and `^` with
 * the one above (both are merged), `⏎` is a line break, `·` a full-width space and `\·` the dot itself, `›` a step of
 * the cell's own indent. Numbers are numbers unless an apostrophe stands before them; `95.5%` is text, `0.955%%` a number
 * shown as a percentage.
 */
export function drawnSheet(drawing: string, name = '表'): SheetSnapshot {
  const cells: SnapshotCell[] = [];
  const owners: CellRef[][] = [];
  const areas = new Map<string, Area>();
  const lines = drawing.split('\n').filter((line) => line.trim() !== '');
  lines.forEach((line, row) => {
    const owned: CellRef[] = [];
    owners.push(owned);
    line.split('|').forEach((part, column) => {
      const written = part.trim();
      const here = { row, column };
      const left = written === '<' ? owned[column - 1] : undefined;
      const above = written === '^' ? owners[row - 1]?.[column] : undefined;
      const owner = left ?? above ?? here;
      owned.push(owner);
      const key = printCell(owner);
      areas.set(key, union(areas.get(key) ?? areaOf(here), areaOf(here)));
      if (owner === here && written !== '') cells.push(drawnCell(printCell(here), written));
    });
  });
  const merges = [...areas.values()].filter(
    ({ top, bottom, left, right }) => top < bottom || left < right,
  );
  return sheet(name, cells, merges);
}

function drawnCell(address: string, written: string): SnapshotCell {
  if (/^\d+(?:\.\d+)?%%$/.test(written)) {
    return cell(address, Number(written.replace('%%', '')), '0.0%');
  }
  const [steps = ''] = /^›*/.exec(written) ?? [];
  const drawn = cell(address, drawnValue(written.slice(steps.length)));
  return steps === '' ? drawn : { ...drawn, indent: steps.length };
}

function drawnValue(written: string): CellValue {
  if (/^-?\d+(?:\.\d+)?$/.test(written)) return Number(written);
  if (written.startsWith('#')) return { error: written };
  return written
    .replace(/^'/, '')
    .replaceAll('⏎', '\n')
    .replaceAll(/(?<!\\)·/gu, '\u3000')
    .replaceAll('\\·', '·');
}
