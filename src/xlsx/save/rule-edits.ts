import type { ConditionalFormat } from '../../workbook/conditional-formats/conditional-format';
import type { DifferentialFormat } from '../../workbook/style';
import type { Sheet } from '../../workbook/workbook';
import { printRefs } from '../anchors/area-text';
import { locateRules } from '../read/conditional-formats';
import { escapeAttribute, escapeText, writeEscapes } from '../xml/escape';
import type { XmlDocument } from '../xml/parse-xml';
import { setAttributes, type TextEdit } from '../xml/text-edit';
import { placeOfChild, WORKSHEET_ORDER } from './child-order';
import { rankRules } from './rule-order';
import { removeRules } from './rule-removal';

/**
 * Changes of a sheet's conditional formats; none when they are the file's own in their order. New rules are added,
 * removed ones taken out, and of all others only the priority changes, and only where it must.
 */
export function ruleEdits(
  { text, root, prefix }: XmlDocument,
  before: Sheet,
  now: Sheet,
  differentialIndex: (format: DifferentialFormat) => number,
): TextEdit[] {
  if (sameOrder(before.conditionalFormats, now.conditionalFormats)) return [];
  const sources = locateRules(root);
  const kept = new Set(now.conditionalFormats.map(({ origin }) => origin));
  const removed = before.conditionalFormats.filter(({ origin }) => !kept.has(origin));
  const gone = sources.filter(({ origin }) => removed.some((rule) => rule.origin === origin));
  const edits = removeRules(text, root, gone);
  let added = '';
  const ranked = rankRules(sources, before.conditionalFormats, now.conditionalFormats);
  for (const { source, rule, priority } of ranked) {
    if (source) edits.push(...setAttributes(text, source.element, { priority: String(priority) }));
    else if (rule) added += ruleXml(prefix, rule, priority, differentialIndex(rule.format));
  }
  if (added !== '') {
    const at = placeOfChild(root, 'conditionalFormatting', WORKSHEET_ORDER);
    edits.push({ start: at, end: at, text: added });
  }
  return edits;
}

function sameOrder(
  before: readonly ConditionalFormat[],
  now: readonly ConditionalFormat[],
): boolean {
  return before.length === now.length && now.every(({ origin }, i) => origin === before[i]?.origin);
}

function ruleXml(prefix: string, rule: ConditionalFormat, priority: number, dxf: number): string {
  const type = rule.type === 'Custom' ? 'expression' : 'cellIs';
  const operator = rule.operator === null ? '' : ` operator="${escapeAttribute(rule.operator)}"`;
  const stop = rule.stopIfTrue ? ' stopIfTrue="1"' : '';
  const formulas = rule.formulas
    .map((formula) => `<${prefix}formula>${escapeText(writeEscapes(formula))}</${prefix}formula>`)
    .join('');
  const areas = printRefs(rule.areas);
  return (
    `<${prefix}conditionalFormatting sqref="${areas}">` +
    `<${prefix}cfRule type="${type}" dxfId="${dxf}" priority="${priority}"${stop}${operator}>` +
    `${formulas}</${prefix}cfRule></${prefix}conditionalFormatting>`
  );
}
