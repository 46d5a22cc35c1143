import { printArea } from '../../../snapshot/address';
import { headOf, sameArea, union, type Area } from '../../../snapshot/area';
import type { Grid } from '../../../form/outline/grid';
import { areaAfter, type CellText, type Insertion } from '../placement';

/** What becomes of labels: in coordinates after the insertions. */
export interface LabelChanges {
  readonly cells: readonly CellText[];
  readonly part: readonly Area[];
  readonly join: readonly Area[];
}

/** Collects how labels grow over new rows; several groups may stretch one label. */
export class LabelSpans {
  private readonly stretched = new Map<string, { readonly area: Area; grown: Area }>();
  private readonly printed = new Map<string, { readonly area: Area; readonly text: string }>();

  constructor(
    private readonly grid: Grid,
    private readonly insertions: readonly Insertion[],
  ) {}

  /** A label that is there (as the sheet is now) comes to cover these new rows, too. */
  stretch(area: Area, top: number, bottom: number): void {
    const key = printArea(area);
    const grown = this.stretched.get(key)?.grown ?? areaAfter(this.insertions, area);
    this.stretched.set(key, { area, grown: union(grown, { ...area, top, bottom }) });
  }

  /** A new label; one of the same words right above it in the same columns is the same label. */
  print(text: string, area: Area): void {
    const above = [...this.printed].find(
      ([, label]) =>
        label.text === text && label.area.left === area.left && label.area.bottom + 1 === area.top,
    );
    if (above) this.printed.set(above[0], { text, area: union(above[1].area, area) });
    else this.printed.set(printArea(area), { text, area });
  }

  changes(): LabelChanges {
    const cells: CellText[] = [];
    const part: Area[] = [];
    const join: Area[] = [];
    for (const { area, grown } of this.stretched.values()) {
      const moved = areaAfter(this.insertions, area);
      const { value, formula } = this.grid.entryAt(headOf(area));
      const growsUp = grown.top < moved.top;
      const isText = typeof value === 'string' || typeof value === 'number';
      // What else stands there (a formula) keeps its cell.
      if (growsUp && (formula !== null || (value !== null && !isText))) continue;
      if (!isOneCell(moved)) part.push(moved);
      join.push(grown);
      if (growsUp && isText) {
        cells.push({ cell: headOf(moved), value: null }, { cell: headOf(grown), value });
      }
    }
    for (const { text, area } of this.printed.values()) {
      cells.push({ cell: headOf(area), value: text });
      if (!isOneCell(area)) join.push(area);
    }
    return { cells, part, join };
  }
}

function isOneCell(area: Area): boolean {
  return sameArea(area, { ...area, bottom: area.top, right: area.left });
}
