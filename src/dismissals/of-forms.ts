import type { Form } from '../form/form';
import { groupBy } from '../form/group-by';
import type { Steps } from '../form/steps';
import type { Finding } from '../rules/finding';
import { sortOut, type SortedOut } from './sort-out';
import type { Dismissal } from './dismissal';

interface Found {
  readonly form: Form;
  readonly findings: readonly Finding[];
}

/**
 * Sorts out the findings of all forms of a workbook, in their order, a step for each. A dismissal goes to a form on its
 * sheet; where that sheet holds no form any more, it was renamed or its form moved, and every form may answer to it.
 */
export function* sortOutSteps(
  found: readonly Found[],
  dismissals: readonly Dismissal[],
): Steps<readonly SortedOut[]> {
  const sheets = new Set(found.map(({ form }) => form.sheet));
  const sheetOf = ({ sheet }: Dismissal) => (sheets.has(sheet) ? sheet : null);
  const bySheet = groupBy(dismissals, sheetOf);
  const homeless = bySheet.get(null) ?? [];
  const left = new Set(dismissals);
  const sorted: SortedOut[] = [];
  for (const { form, findings } of found) {
    const mine = [...(bySheet.get(form.sheet) ?? []), ...homeless].filter((one) => left.has(one));
    const result = sortOut(form, findings, mine);
    for (const { dismissal } of [...result.dismissed, ...result.lapsed]) left.delete(dismissal);
    sorted.push(result);
    yield { done: found.length, total: found.length };
  }
  const told = new Set<string>();
  return sorted.map((each, at) => {
    const sheet = found[at]?.form.sheet ?? '';
    const own = told.has(sheet) ? [] : (bySheet.get(sheet) ?? []);
    told.add(sheet);
    const idle = [...own, ...(at === 0 ? homeless : [])].filter((one) => left.has(one));
    return { ...each, idle };
  });
}
