import { headOf, type Area } from '../../snapshot/area';
import { commonAreas, cutAreas } from '../../snapshot/cut-area';
import { translateFormula } from '../calculation/translate-formula';
import type { Sheet } from '../sheet';
import type { ValidationContent } from './change-validations';
import { mapFormulas } from './data-validation';

/** What the cells of several areas have to do with validations. */
export type ValidationReading =
  | { readonly kind: 'none' }
  /** All cells say the same; formulas read for the first cell of the first area. */
  | { readonly kind: 'same'; readonly content: ValidationContent }
  /** Some cells have a validation, others none. */
  | { readonly kind: 'partly' }
  | { readonly kind: 'different' };

export function readValidation(sheet: Sheet, areas: readonly Area[]): ValidationReading {
  const touching = sheet.dataValidations.filter(
    (each) => commonAreas(each.areas, areas).length > 0,
  );
  const [first] = areas;
  if (touching.length === 0 || !first) return { kind: 'none' };
  const bare = cutAreas(
    areas,
    touching.flatMap((each) => each.areas),
  );
  if (bare.length > 0) return { kind: 'partly' };
  const contents = touching.map(({ areas: own, rule, ignoreBlanks, prompt, alert }) => {
    const base = headOf(own[0] ?? first);
    return {
      rule: mapFormulas(rule, (formula) => translateFormula(formula, base, headOf(first))),
      ignoreBlanks,
      prompt,
      alert,
    };
  });
  const [content] = contents;
  const isSame = new Set(contents.map((each) => JSON.stringify(each))).size === 1;
  return content && isSame ? { kind: 'same', content } : { kind: 'different' };
}
