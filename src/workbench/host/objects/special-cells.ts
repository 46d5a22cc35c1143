import type { Area } from '../../../snapshot/area';
import {
  specialCells,
  type SpecialCells,
  type ValueKind,
} from '../../../workbook/cells/special-cells';
import { asText, invalidArgument, isGiven } from './arguments';
import type { AreasTarget } from './open-book';

/** Words of which the API's names of groups of values are made: `ErrorsLogicalNumber`. */
const VALUE_WORDS: readonly (readonly [word: string, kind: ValueKind])[] = [
  ['Errors', 'errors'],
  ['Logical', 'logical'],
  ['Number', 'numbers'],
  ['Text', 'text'],
];
const VALUE_GROUP = /^(?:All|(?=.)(?:Errors)?(?:Logical)?(?:Numbers?)?(?:Text)?)$/;

/** `getSpecialCells`. @throws InvalidArgument for a kind that there is not */
export function findSpecialCells(
  { sheet, areas }: AreasTarget,
  type: unknown,
  values: unknown,
): readonly Area[] {
  const wanted = asWanted(asText(type), values);
  return areas.flatMap((area) => specialCells(sheet, area, wanted));
}

function asWanted(type: string, values: unknown): SpecialCells {
  switch (type) {
    case 'Constants':
      return { kind: 'constants', values: asValueKinds(values) };
    case 'Formulas':
      return { kind: 'formulas', values: asValueKinds(values) };
    case 'Blanks':
      return { kind: 'blanks' };
    case 'Visible':
      return { kind: 'visible' };
    case 'ConditionalFormats':
      return { kind: 'conditional-formats' };
    case 'DataValidations':
      return { kind: 'data-validations' };
    default:
      throw invalidArgument();
  }
}

function asValueKinds(values: unknown): ReadonlySet<ValueKind> {
  const group = isGiven(values) ? asText(values) : 'All';
  if (!VALUE_GROUP.test(group)) throw invalidArgument();
  const named = VALUE_WORDS.filter(([word]) => group === 'All' || group.includes(word));
  return new Set(named.map(([, kind]) => kind));
}
