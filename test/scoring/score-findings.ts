import { rules } from '../../src/rules';
import { isRuleId } from '../../src/rules/settings';
import type { FindingFacts, FormFacts } from './gold';

/** How the findings of a form compare with what a careful reviewer found; entries such as `vague-value@F20`. */
export interface FindingScore {
  readonly hits: readonly string[];
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
}

export function scoreOfFindings(wanted: FormFacts, read: FormFacts): FindingScore {
  const places = placesOf(wanted);
  const entry = (rule: string, cell: string): string =>
    `${rule}@${/^(?:unit|comparator)-/u.test(rule) ? (places.get(cell) ?? cell) : cell}`;
  const open = read.findings.filter(isOn).map(({ rule, cell }) => entry(rule, cell));
  const accepted = new Set((wanted.unsure ?? []).map(({ rule, cell }) => entry(rule, cell)));
  const hits: string[] = [];
  const missed: string[] = [];
  for (const { rule, cell, alt = [], altCells = [] } of wanted.findings.filter(isOn)) {
    const readings = [rule, ...alt].flatMap((id) => [cell, ...altCells].map((at) => entry(id, at)));
    const hit = readings.find((reading) => open.includes(reading));
    for (const reading of readings) if (reading !== hit) accepted.add(reading);
    if (hit === undefined) missed.push(entry(rule, cell));
    else hits.push(...open.splice(open.indexOf(hit), 1));
  }
  const isAccepted = (found: string): boolean =>
    accepted.has(found) || accepted.has(`${found.split('@')[0] ?? ''}@*`);
  return { hits, missed, falseAlarms: open.filter((found) => !isAccepted(found)) };
}

/** What is off unless asked for is not scored. */
function isOn({ rule }: FindingFacts): boolean {
  return !isRuleId(rule) || !rules[rule].isOptional;
}

/** Where operator and unit have columns of their own, what is said of them may stand in any of the three cells. */
function placesOf({ indicators }: FormFacts): ReadonlyMap<string, string> {
  return new Map(
    indicators.flatMap(({ opCell, unitCell, valueCell }) =>
      [opCell, unitCell].flatMap((cell): [string, string][] => (cell ? [[cell, valueCell]] : [])),
    ),
  );
}
