import type { Indicator } from '../../form/form';
import { partsOf } from '../../form/judgement/project-part';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

const FRAME = /[\s\p{P}]/gu;

export const duplicateIndicator = defineRule({
  id: 'duplicate-indicator',
  severity: 'warning',
  fix: 'suggest',
  check(form) {
    return partsOf(form).flatMap(({ indicators }) => {
      const before: Indicator[] = [];
      return indicators.flatMap((row) => {
        const name = plain(row.name.text);
        if (name === '') return [];
        const twin = before.find((other) => plain(other.name.text) === name && isTwin(other, row));
        before.push(row);
        if (!twin) return [];
        const data = { name: excerpt(row.name.text), row: String(twin.row + 1) };
        return [{ cell: row.name, message: 'twice' as const, data }];
      });
    });
  },
});

/** In one class the name alone decides; across classes the same thing may be judged in two ways. */
function isTwin(a: Indicator, b: Indicator): boolean {
  if (a.level1 === b.level1 && a.level2 === b.level2) return true;
  return plain(a.annual) !== '' && plain(a.annual) === plain(b.annual);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(FRAME, '');
}
