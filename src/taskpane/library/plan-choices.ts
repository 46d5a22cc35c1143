import { planInsertion } from '../../library/insert-indicators';
import { placeIndicators } from '../../library/place-rows';
import type {
  IndicatorChoice,
  PlacedIndicator,
  PlacementRefusal,
} from '../../library/placement/placement';
import type { Plan } from '../../plan/plan';
import { previewOf, type PreviewLine } from '../../plan/preview';
import type { FormReading } from '../../session/propose';
import { printCell } from '../../snapshot/address';

/** An indicator where it will stand. */
export interface PreviewedIndicator extends PlacedIndicator {
  /** Otherwise it fills a printed row that is still empty. */
  readonly isNewRow: boolean;
}

export type InsertionProposal = {
  /** The names of the projects that the form lists, one of which must be chosen; none where it is about one. */
  readonly projects: readonly string[];
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

/**
 * What inserting these into the form in view takes. Pure.
 * @param project place of the chosen one among the projects that the form lists
 */
export function planChoices(
  { snapshot, current }: FormReading,
  choices: readonly IndicatorChoice[],
  project: number | null = null,
): InsertionProposal {
  const listed = current.form.projects;
  const projects = listed.map(({ name }) => name.text.trim());
  const chosen = project === null ? null : (listed[project] ?? null);
  const placement = placeIndicators(current.form, snapshot, choices, chosen);
  if (placement.kind === 'refused') return { ...placement, projects };
  const { sheet, indicators } = placement;
  const plan = planInsertion(placement, snapshot);
  const told = new Set(
    indicators.flatMap(({ name, value }) => [printCell(name), printCell(value)]),
  );
  return {
    kind: 'planned',
    projects,
    plan,
    sheet,
    indicators: indicators
      .map((each) => ({ ...each, isNewRow: each.fills === null }))
      .sort((a, b) => a.name.row - b.name.row),
    others: previewOf(plan).filter(
      ({ kind, place }) => kind !== 'rows-inserted' && !(kind === 'cell' && told.has(place)),
    ),
  };
}
