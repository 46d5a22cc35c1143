import type { Form } from '../form/form';
import type { Finding } from '../rules/finding';
import { sortOut, type SortedOut } from './sort-out';
import type { Dismissal } from './dismissal';

interface Found {
  readonly form: Form;
  readonly findings: readonly Finding[];
}

/**
 * Sorts out the findings of all forms of a workbook, in their order. A dismissal goes to a form on its sheet; where that
 * sheet holds no form any more, it was renamed or its form moved, and every form may answer to it.
 */
export function sortOutAll(
  found: readonly Found[],
  dismissals: readonly Dismissal[],
): readonly SortedOut[] {
  const sheets = new Set(found.map(({ form }) => form.sheet));
  let left = dismissals;
  const sorted = found.map(({ form, findings }) => {
    const mine = left.filter(({ sheet }) => sheet === form.sheet || !sheets.has(sheet));
    const result = sortOut(form, findings, mine);
    const used = new Set([...result.dismissed, ...result.lapsed].map((each) => each.dismissal));
    left = left.filter((each) => !used.has(each));
    return result;
  });
  return sorted.map((each, at) => {
    const sheet = found[at]?.form.sheet;
    const isFirst = found.findIndex(({ form }) => form.sheet === sheet) === at;
    const idle = left.filter((one) => one.sheet === sheet || (at === 0 && !sheets.has(one.sheet)));
    return { ...each, idle: isFirst ? idle : [] };
  });
}
