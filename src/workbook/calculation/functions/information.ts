import { printColumn } from '../../../snapshot/address';
import { isError } from '../../../snapshot/snapshot';
import { toText, toNumber } from '../coerce';
import { asReference, scalarOf } from '../evaluation';
import { errorValue, FormulaFailure, Matrix, NotComputable, Reference } from '../value';
import { general, inspecting, scalar, type FunctionTable } from './definition';

const ERROR_NUMBERS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

export const INFORMATION: FunctionTable = {
  ISBLANK: inspecting((value) => value === null),
  ISNUMBER: inspecting((value) => typeof value === 'number'),
  ISTEXT: inspecting((value) => typeof value === 'string'),
  ISNONTEXT: inspecting((value) => typeof value !== 'string'),
  ISLOGICAL: inspecting((value) => typeof value === 'boolean'),
  ISERROR: inspecting(isError),
  ISERR: inspecting((value) => isError(value) && value.error !== '#N/A'),
  ISNA: inspecting((value) => isError(value) && value.error === '#N/A'),
  ISREF: general(1, 1, ([value]) => value instanceof Reference),
  ISEVEN: scalar(1, 1, ([value = null]) => Math.trunc(toNumber(value)) % 2 === 0),
  ISODD: scalar(1, 1, ([value = null]) => Math.abs(Math.trunc(toNumber(value)) % 2) === 1),
  N: inspecting((value) => {
    if (typeof value === 'number' || isError(value)) return value;
    return value === true ? 1 : 0;
  }),
  T: inspecting((value) => (typeof value === 'string' || isError(value) ? value : '')),
  NA: general(0, 0, () => errorValue('#N/A')),
  TYPE: general(1, 1, ([value = null], evaluation) => {
    if (value instanceof Matrix) return 64;
    const plain = scalarOf(value, evaluation);
    if (isError(plain)) return 16;
    if (typeof plain === 'string') return 2;
    return typeof plain === 'boolean' ? 4 : 1;
  }),
  'ERROR.TYPE': inspecting((value) => {
    const number = isError(value) ? ERROR_NUMBERS.indexOf(value.error) + 1 : 0;
    return number > 0 ? number : errorValue('#N/A');
  }),
  CELL: general(
    2,
    2,
    ([kind = null, target = null], evaluation) => {
      const { sheet, area } = asReference(target).single;
      const { top, left } = area;
      const value = evaluation.values.at(sheet, top, left);
      switch (toText(scalarOf(kind, evaluation)).toLowerCase()) {
        case 'row':
          return top + 1;
        case 'col':
          return left + 1;
        case 'address':
          return `$${printColumn(left)}$${top + 1}`;
        case 'contents':
          return value ?? 0;
        case 'type':
          if (value === null) return 'b';
          return typeof value === 'string' ? 'l' : 'v';
        default:
          throw new NotComputable();
      }
    },
    { volatile: 'moment' },
  ),
  SHEET: general(0, 1, ([target], { values, sheet }) => {
    const wanted = target === undefined ? sheet : asReference(target).single.sheet;
    const place = values.position(wanted);
    if (place < 0) throw new FormulaFailure('#N/A');
    return place + 1;
  }),
  HYPERLINK: scalar(1, 2, ([link = null, shown]) => shown ?? link),
};
