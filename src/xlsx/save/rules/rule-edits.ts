import type { ConditionalFormat } from '../../../workbook/conditional-formats/conditional-format';
import type { DifferentialFormat } from '../../../workbook/styles/style';
import type { Sheet } from '../../../workbook/sheet';
import { locateRules } from '../../read/rules/conditional-formats';
import type { XmlDocument } from '../../xml/parse-xml';
import { setAttributes, type TextEdit } from '../../xml/text-edit';
import { placeOfChild, WORKSHEET_ORDER } from '../xml/child-order';
import { extendedRuleEdits } from './extended-rule-edits';
import { extendedRuleXml, isExtensionOnly } from './extended-rule-xml';
import { rankRules } from './rule-order';
import { removeRules } from './rule-removal';
import { ruleXml } from './rule-xml';

/**
 * Changes of a sheet's conditional formats; none when they are the file's own in their order. New rules are added,
 * removed ones taken out, and of all others only the priority changes, and only where it must.
 */
export function ruleEdits(
  document: XmlDocument,
  before: Sheet,
  now: Sheet,
  differentialIndex: (format: DifferentialFormat) => number,
): TextEdit[] {
  const { text, root, prefix } = document;
  if (sameOrder(before.conditionalFormats, now.conditionalFormats)) return [];
  const sources = locateRules(root);
  const kept = new Set(now.conditionalFormats.map(({ origin }) => origin));
  const removed = before.conditionalFormats.filter(({ origin }) => !kept.has(origin));
  const gone = sources.filter(({ origin }) => removed.some((rule) => rule.origin === origin));
  const edits: TextEdit[] = [];
  let added = '';
  let extended = '';
  const newId = idsFor(text);
  const ranked = rankRules(sources, before.conditionalFormats, now.conditionalFormats);
  for (const { source, rule, priority } of ranked) {
    if (source) {
      edits.push(...setAttributes(text, source.element, { priority: String(priority) }));
    } else if (rule && isExtensionOnly(rule)) {
      extended += extendedRuleXml(rule, newId(), priority);
    } else if (rule) {
      const extension = rule.type === 'DataBar' ? newId() : null;
      const format = hasFormat(rule) ? differentialIndex(rule.format) : null;
      added += ruleXml(rule, { prefix, priority, format, extension });
      if (extension !== null) extended += extendedRuleXml(rule, extension, null);
    }
  }
  if (added !== '') {
    const at = placeOfChild(root, 'conditionalFormatting', WORKSHEET_ORDER);
    edits.push({ start: at, end: at, text: added });
  }
  return [...edits, ...extendedRuleEdits(document, extended, removeRules(text, root, gone))];
}

/** Ids that nothing else in the sheet goes by. */
function idsFor(text: string): () => string {
  let number = 0;
  return () => {
    let id: string;
    do {
      number += 1;
      id = `{00000000-000E-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
    } while (text.includes(id));
    return id;
  };
}

/** Scales, bars and icons draw by themselves. */
function hasFormat({ type }: ConditionalFormat): boolean {
  return type !== 'ColorScale' && type !== 'DataBar' && type !== 'IconSet';
}

function sameOrder(
  before: readonly ConditionalFormat[],
  now: readonly ConditionalFormat[],
): boolean {
  return before.length === now.length && now.every(({ origin }, i) => origin === before[i]?.origin);
}
