import type { Area } from '../../../snapshot/area';
import type { ConditionalFormat } from '../../../workbook/conditional-formats/conditional-format';
import type { DifferentialFormat } from '../../../workbook/styles/style';
import { readEscapes } from '../../xml/escape';
import {
  childrenOf,
  descendants,
  flag,
  localName,
  numeric,
  type XmlElement,
} from '../../xml/xml-element';
import { readAreas } from '../areas';
import type { Palette } from '../styles/colors';
import { readRuleContent } from './rule-content';
import { readDifferential } from '../styles/styles';

/** A rule of a sheet part, at its place in the text. */
export interface LocatedRule {
  /** Counts all rules of the sheet in the order of the text, those of extensions last. */
  readonly origin: number;
  readonly element: XmlElement;
  /** The `conditionalFormatting` that it stands in, perhaps with others of the same areas. */
  readonly container: XmlElement;
  readonly priority: number;
  readonly areas: readonly Area[];
}

/**
 * All rules of a sheet, the highest priority first. Rules whose kind came after Excel 2007, or that name
 * another sheet, stand in an extension; what an extension merely adds to a data bar is no rule of its own.
 */
export function locateRules(worksheet: XmlElement): LocatedRule[] {
  const plain = childrenOf(worksheet, 'conditionalFormatting');
  const extended = childrenOf(worksheet, 'extLst')
    .flatMap((list) => descendants(list, 'conditionalFormattings'))
    .flatMap((list) => descendants(list, 'conditionalFormatting'));
  const rules = [...plain, ...extended].flatMap((container) =>
    descendants(container, 'cfRule')
      .filter((element) => plain.includes(container) || 'priority' in element.attributes)
      .map((element) => ({ element, container })),
  );
  return rules
    .map(({ element, container }, origin) => ({
      origin,
      element,
      container,
      priority: numeric(element, 'priority') ?? Number.MAX_SAFE_INTEGER,
      areas: readAreas(
        container.attributes['sqref'] ?? descendants(container, 'sqref')[0]?.text.trim(),
      ),
    }))
    .sort((a, b) => a.priority - b.priority);
}

export interface RuleContext {
  readonly sheet: number;
  readonly differential: readonly DifferentialFormat[];
  readonly palette: Palette;
}

/** The rules that the model knows; those of a kind yet unknown stay in the file at their places. */
export function readConditionalFormats(
  worksheet: XmlElement,
  context: RuleContext,
): ConditionalFormat[] {
  const companions = locateCompanions(worksheet);
  return locateRules(worksheet).flatMap(({ element, areas, origin }) => {
    const companion = companions.get(descendants(element, 'id')[0]?.text.trim() ?? '');
    const extension = companion ? (descendants(companion, 'dataBar')[0] ?? null) : null;
    const content = readRuleContent(element, extension, context.palette);
    if (!content || areas.length === 0) return [];
    return [
      {
        ...content,
        id: `${context.sheet}-${origin}`,
        areas,
        formulas: readFormulas(element),
        stopIfTrue: flag(element, 'stopIfTrue'),
        format: readFormat(element, context),
        origin,
      },
    ];
  });
}

/** What extensions add to data bars, by the id that both name. */
function locateCompanions(worksheet: XmlElement): ReadonlyMap<string, XmlElement> {
  const rules = childrenOf(worksheet, 'extLst').flatMap((list) => descendants(list, 'cfRule'));
  return new Map(
    rules
      .filter(({ attributes }) => !('priority' in attributes))
      .map((rule) => [rule.attributes['id'] ?? '', rule]),
  );
}

/** `formula` in the sheet, `xm:f` in an extension; those of a scale's or bar's limits are not the rule's. */
function readFormulas(rule: XmlElement): string[] {
  return rule.children
    .filter(({ name }) => name === 'formula' || localName(name) === 'f')
    .map(({ text }) => readEscapes(text).replace(/^=/, ''));
}

function readFormat(rule: XmlElement, context: RuleContext): DifferentialFormat {
  const index = numeric(rule, 'dxfId');
  if (index !== undefined) return context.differential[index] ?? {};
  const own = descendants(rule, 'dxf')[0];
  return own ? readDifferential(own, context.palette) : {};
}
