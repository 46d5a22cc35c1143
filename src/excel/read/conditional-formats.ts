import { parseMarkFormula } from '../../plan/marks/mark';

/** A rule of the sheet with its formula on the way. */
export interface CustomRule {
  readonly id: string;
  readonly rule: Excel.ConditionalFormatRule;
}

/**
 * Asks for the types of a sheet's conditional formats. Nothing but the type can be asked of all at
 * once: the other properties fail where the types are mixed.
 */
export function loadTypes(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type');
  return formats;
}

/** The ids of the formats whose rule is a formula: only among them can ours be. */
export function customIds(formats: Excel.ConditionalFormatCollection): readonly string[] {
  return customFormats(formats).map(({ id }) => id);
}

/** Asks for the formulas of the custom formats among loaded ones. */
export function loadRules(formats: Excel.ConditionalFormatCollection): readonly CustomRule[] {
  return customFormats(formats).map((format) => ({ id: format.id, rule: loadRule(format) }));
}

/** Asks for the formula of one custom format. */
export function loadRule({ custom }: Excel.ConditionalFormat): Excel.ConditionalFormatRule {
  custom.rule.load('formula');
  return custom.rule;
}

/** The ids of our marks among loaded rules, highest priority first. */
export function markIds(rules: readonly CustomRule[]): readonly string[] {
  return rules.filter(({ rule }) => parseMarkFormula(rule.formula) !== null).map(({ id }) => id);
}

function customFormats(formats: Excel.ConditionalFormatCollection): Excel.ConditionalFormat[] {
  return formats.items.filter(({ type }) => type === Excel.ConditionalFormatType.custom);
}
