import type {
  DataValidation,
  ValidationOperator,
  ValidationRule,
} from '../../../workbook/validation/data-validation';
import { readEscapes } from '../../xml/escape';
import { child, childrenOf, descendants, flag, type XmlElement } from '../../xml/xml-element';
import { readAreas } from '../areas';

/** A validation of a sheet part, at its place in the text. */
export interface LocatedValidation {
  readonly element: XmlElement;
  /** It stands in an extension, as Excel writes lists of other sheets. */
  readonly isExtension: boolean;
  readonly validation: DataValidation;
}

const OPERATORS: ReadonlyMap<string, ValidationOperator> = new Map(
  (
    [
      'between',
      'notBetween',
      'equal',
      'notEqual',
      'lessThan',
      'lessThanOrEqual',
      'greaterThan',
      'greaterThanOrEqual',
    ] as const
  ).map((operator) => [operator, operator]),
);

/** All validations of a sheet in the order of the text, those of extensions last. */
export function locateValidations(worksheet: XmlElement): LocatedValidation[] {
  const own = childrenOf(child(worksheet, 'dataValidations'), 'dataValidation');
  const extended = childrenOf(worksheet, 'extLst').flatMap((list) =>
    descendants(list, 'dataValidation'),
  );
  return [...own, ...extended].flatMap((element, origin) => {
    const isExtension = origin >= own.length;
    const validation = readValidation(element, origin);
    return validation.areas.length === 0 ? [] : [{ element, isExtension, validation }];
  });
}

function readValidation(element: XmlElement, origin: number): DataValidation {
  const text = (name: string) => readEscapes(element.attributes[name] ?? '');
  const style = element.attributes['errorStyle'];
  return {
    areas: readAreas(element.attributes['sqref'] ?? descendants(element, 'sqref')[0]?.text.trim()),
    rule: readRule(element),
    ignoreBlanks: flag(element, 'allowBlank'),
    prompt: {
      show: flag(element, 'showInputMessage'),
      title: text('promptTitle'),
      message: text('prompt'),
    },
    alert: {
      show: flag(element, 'showErrorMessage'),
      style: style === 'warning' || style === 'information' ? style : 'stop',
      title: text('errorTitle'),
      message: text('error'),
    },
    origin,
  };
}

function readRule(element: XmlElement): ValidationRule {
  const formula1 = readFormula(element, 'formula1') ?? '';
  const kind = element.attributes['type'];
  switch (kind) {
    case 'list':
      // The attribute says the contrary of its name.
      return { kind, source: formula1, dropDown: !flag(element, 'showDropDown') };
    case 'custom':
      return { kind, formula: formula1 };
    case 'whole':
    case 'decimal':
    case 'date':
    case 'time':
    case 'textLength': {
      const operator = OPERATORS.get(element.attributes['operator'] ?? '') ?? 'between';
      return { kind, operator, formula1, formula2: readFormula(element, 'formula2') };
    }
    case undefined:
    default:
      return { kind: 'none' };
  }
}

/** In an extension the formula stands in an element of its own inside. */
function readFormula(element: XmlElement, name: string): string | null {
  const found = descendants(element, name)[0];
  if (!found) return null;
  const holder = descendants(found, 'f')[0] ?? found;
  return readEscapes(holder.text).trim().replace(/^=/, '');
}
