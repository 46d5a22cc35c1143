import { headOf, type Area, type CellRef } from '../../snapshot/area';
import { commonAreas, cutAreas } from '../../snapshot/cut-area';
import { mapFormulas, type DataValidation } from './data-validation';
import { translateFormula } from '../calculation/translate-formula';
import type { Workbook } from '../workbook';
import type { Sheet } from '../sheet';
import { notify } from '../workbook-change';

/** What a validation says, without the cells that it says it of. */
export type ValidationContent = Omit<DataValidation, 'areas' | 'origin'>;

/** A validation that allows everything and says nothing, as Excel begins one. */
export const NEW_VALIDATION: ValidationContent = {
  rule: { kind: 'none' },
  ignoreBlanks: true,
  prompt: { show: true, title: '', message: '' },
  alert: { show: true, style: 'stop', title: '', message: '' },
};

/** Cells that say the same after a change. */
interface Group {
  readonly content: ValidationContent;
  readonly areas: readonly Area[];
  readonly origin: number | null;
}

/**
 * Changes what the cells of these areas may hold. Validations that reach beyond keep their other cells; cells without
 * one begin with NEW_VALIDATION.
 * @param change gets and gives formulas as they read for the first cell of the first area; null takes the validation off
 */
export function changeValidations(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  change: (content: ValidationContent) => ValidationContent | null,
): void {
  const [first] = areas;
  if (!first) return;
  const head = headOf(first);
  const kept: DataValidation[] = [];
  const groups: Group[] = [];
  const changed = (before: ValidationContent, part: readonly Area[], origin: number | null) => {
    const content = change(before);
    if (content) groups.push({ content, areas: part, origin });
  };
  for (const validation of sheet.dataValidations) {
    const inside = commonAreas(validation.areas, areas);
    const outside = cutAreas(validation.areas, areas);
    if (inside.length === 0) {
      kept.push(validation);
      continue;
    }
    const { areas: own, origin, ...content } = validation;
    const from = own[0] ? headOf(own[0]) : head;
    if (outside.length > 0) kept.push(placed({ content, areas: outside, origin }, from));
    changed(withBase(content, from, head), inside, outside.length > 0 ? null : origin);
  }
  const bare = cutAreas(
    areas,
    sheet.dataValidations.flatMap((each) => each.areas),
  );
  if (bare.length > 0) changed(NEW_VALIDATION, bare, null);
  const joined = sameThroughout(groups, bare.length > 0, areas) ?? groups;
  sheet.dataValidations = [...kept, ...joined.map((group) => placed(group, head))];
  notify(workbook, { kind: 'data-validations', sheet });
}

/** Takes the validations off these cells. */
export function clearValidations(workbook: Workbook, sheet: Sheet, areas: readonly Area[]): void {
  if (!sheet.dataValidations.some((each) => commonAreas(each.areas, areas).length > 0)) return;
  changeValidations(workbook, sheet, areas, () => null);
}

/** One group of all the areas where every cell says the same now; null where not. */
function sameThroughout(
  groups: readonly Group[],
  isNew: boolean,
  areas: readonly Area[],
): readonly Group[] | null {
  const [first] = groups;
  if (!first) return null;
  const text = JSON.stringify(first.content);
  if (!groups.every(({ content }) => JSON.stringify(content) === text)) return null;
  const origin = groups.find((group) => group.origin !== null)?.origin ?? null;
  return isNew || groups.length > 1 ? [{ ...first, areas, origin }] : null;
}

/** @param base the cell for which the group's formulas read */
function placed({ content, areas, origin }: Group, base: CellRef): DataValidation {
  const [first] = areas;
  return { ...withBase(content, base, first ? headOf(first) : base), areas, origin };
}

function withBase(content: ValidationContent, from: CellRef, to: CellRef): ValidationContent {
  const rule = mapFormulas(content.rule, (formula) => translateFormula(formula, from, to));
  return { ...content, rule };
}
