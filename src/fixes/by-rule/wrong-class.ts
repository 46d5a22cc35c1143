import type { Entry, Indicator } from '../../form/form';
import { classGuessOf } from '../../form/judgement/indicators/class-guess';
import type { IndicatorClass } from '../../form/judgement/indicators/indicator-class';
import { projectAt } from '../../form/judgement/indicators/project-part';
import { classWord } from '../../form/text/own-class';
import { planInsertion } from '../../library/insert-indicators';
import { placeIndicators } from '../../library/place-rows';
import type { CellText } from '../../library/placement/placement';
import { LIBRARY_CLASSES } from '../../packs/library-schema';
import { isBlank, isError } from '../../snapshot/snapshot';
import { cellEdits } from '../cell-edits';
import { UNCLEAR } from '../drafts';
import type { Fixer } from '../fix';
import { blankedCells, ownName, standsForOthers } from '../value/row-texts';
import { rowNamedAt } from '../value/row-value-at';

/** The row goes to the class that its content belongs to; where it stood a blank row is left. */
export const fixWrongClass: Fixer = ({ cell }, { form, snapshot }) => {
  const row = rowNamedAt(form, cell);
  const guess = row && classGuessOf(row);
  const sheet = snapshot.sheets.find(({ name }) => name === form.sheet);
  const target = guess && classNamed(guess.expected);
  if (!row || !target || !sheet) return UNCLEAR;
  if (standsForOthers(row, form.indicators)) return { refused: 'covered' };
  const choice = { ...target, name: ownName(row), annual: row.annual };
  const project = projectAt(form, row.row);
  const placement = placeIndicators(form, snapshot, [choice], project, 'one');
  if (placement.kind === 'refused') return { refused: placement.reason };
  const [placed] = placement.indicators;
  const left = cellEdits(sheet, blankedCells(row));
  if (!placed || typeof left === 'string')
    return typeof left === 'string' ? { refused: left } : UNCLEAR;
  const cells = [...placement.cells, ...taken(row, placed.name.row)];
  const { edits } = planInsertion({ ...placement, cells }, snapshot);
  return [
    {
      kind: 'edits',
      id: target.level2,
      title: { key: 'move', data: { class: classWord(form.readBy, 'level2', target.level2) } },
      // First the old row, as it is counted now.
      edits: [{ kind: 'set-cells', sheet: form.sheet, cells: left }, ...edits],
    },
  ];
};

function classNamed(expected: IndicatorClass) {
  return LIBRARY_CLASSES.find(({ level2 }) => level2.includes(expected)) ?? null;
}

/** What the library's own insertion does not know of: the value of the whole period, the weight, those of other regions. */
function taken(row: Indicator, at: number): readonly CellText[] {
  const others = row.regions.filter(({ column }) => column !== row.value.column);
  return [row.cycle, row.weight, ...others]
    .flatMap((entry) => own(entry, row))
    .flatMap(({ column, value }) =>
      isError(value) || typeof value === 'boolean' || isBlank(value)
        ? []
        : [{ cell: { row: at, column }, value }],
    );
}

/** Cells shared with other rows stay. */
function own(entry: Entry | null, { row }: Indicator): readonly Entry[] {
  return entry?.row === row ? [entry] : [];
}
