import {
  validationFormulas,
  type DataValidation,
} from '../../../workbook/validation/data-validation';
import { printRefs } from '../../anchors/area-text';
import { escapeText, writeEscapes } from '../../xml/escape';
import { flagText, printAttributes, type Attributes } from '../xml/element-edits';

/** What a validation says, as the attributes of its element; its cells apart. */
export function validationAttributes({
  rule,
  ignoreBlanks,
  prompt,
  alert,
}: DataValidation): Attributes {
  const operator = 'operator' in rule && rule.operator !== 'between' ? rule.operator : null;
  return {
    type: rule.kind === 'none' ? null : rule.kind,
    errorStyle: alert.style === 'stop' ? null : alert.style,
    operator,
    allowBlank: flagText(ignoreBlanks),
    // The attribute says the contrary of its name.
    showDropDown: flagText(rule.kind === 'list' && !rule.dropDown),
    showInputMessage: flagText(prompt.show),
    showErrorMessage: flagText(alert.show),
    errorTitle: textOf(alert.title),
    error: textOf(alert.message),
    promptTitle: textOf(prompt.title),
    prompt: textOf(prompt.message),
  };
}

export function formulasXml(prefix: string, { rule }: DataValidation): string {
  return validationFormulas(rule)
    .map((formula, i) => {
      const name = `${prefix}formula${i + 1}`;
      return `<${name}>${escapeText(writeEscapes(formula))}</${name}>`;
    })
    .join('');
}

export function validationXml(prefix: string, validation: DataValidation): string {
  const attributes = printAttributes({
    ...validationAttributes(validation),
    sqref: printRefs(validation.areas),
  });
  const name = `${prefix}dataValidation`;
  const formulas = formulasXml(prefix, validation);
  return formulas === ''
    ? `<${name}${attributes}/>`
    : `<${name}${attributes}>${formulas}</${name}>`;
}

function textOf(text: string): string | null {
  return text === '' ? null : writeEscapes(text);
}
