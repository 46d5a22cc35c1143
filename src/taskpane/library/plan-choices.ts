import { planInsertion } from '../../library/insert-indicators';
import { placeIndicators } from '../../library/place-rows';
import type {
  CellText,
  IndicatorChoice,
  PlacedIndicator,
  PlacementRefusal,
} from '../../library/placement/placement';
import { regionsOf, usualFilling } from '../../library/placement/regions';
import type { Plan } from '../../plan/plan';
import { previewOf, type PreviewLine } from '../../plan/preview';
import type { FormReading } from '../../session/propose';
import { printCell } from '../../snapshot/address';
import { sameCell, type CellRef } from '../../snapshot/area';
import { NO_TARGET, type InsertionTarget, type TargetQuestions } from './insertion-target';

/** An indicator where it will stand. */
export interface PreviewedIndicator extends PlacedIndicator {
  /** Otherwise it fills a printed row that is still empty. */
  readonly isNewRow: boolean;
  /** What is written where name and value share a cell; null where they do not. */
  readonly shared: string | null;
}

export type InsertionProposal = {
  readonly questions: TargetQuestions;
} & (
  | { readonly kind: 'refused'; readonly reason: PlacementRefusal }
  | {
      readonly kind: 'planned';
      readonly plan: Plan;
      readonly sheet: string;
      /** From the top of the sheet down. */
      readonly indicators: readonly PreviewedIndicator[];
      /** What else changes: labels, merged areas, names. */
      readonly others: readonly PreviewLine[];
    }
);

/** What inserting these into the form in view takes. Pure. */
export function planChoices(
  { snapshot, current: { form } }: FormReading,
  choices: readonly IndicatorChoice[],
  { project, filling }: InsertionTarget = NO_TARGET,
): InsertionProposal {
  const regions = regionsOf(form, snapshot);
  const projects = form.projects.map(({ name }) => name.text.trim());
  const questions = { projects, regions };
  const chosen = project === null ? null : (form.projects[project] ?? null);
  const taken = filling ?? usualFilling(regions);
  const placement = placeIndicators(form, snapshot, choices, chosen, taken);
  if (placement.kind === 'refused') return { ...placement, questions };
  const { sheet, indicators } = placement;
  const plan = planInsertion(placement, snapshot);
  const told = new Set(indicators.flatMap(({ name, values }) => [name, ...values].map(printCell)));
  return {
    kind: 'planned',
    questions,
    plan,
    sheet,
    indicators: indicators
      .map((each) => ({
        ...each,
        isNewRow: each.fills === null,
        shared: sameCell(each.name, each.value) ? textAt(placement.cells, each.name) : null,
      }))
      .sort((a, b) => a.name.row - b.name.row),
    others: previewOf(plan).filter(
      ({ kind, place }) => kind !== 'rows-inserted' && !(kind === 'cell' && told.has(place)),
    ),
  };
}

function textAt(cells: readonly CellText[], place: CellRef): string {
  return String(cells.find(({ cell }) => sameCell(cell, place))?.value ?? '');
}
