import type { LocatedRule } from '../read/conditional-formats';
import { replaceElement, type TextEdit } from '../xml/text-edit';
import { childrenOf, descendants, localName, type XmlElement } from '../xml/xml-element';

/** Elements that mean nothing, or are not allowed, once they hold nothing. */
const NEVER_EMPTY = ['conditionalFormatting', 'conditionalFormattings', 'ext', 'extLst'];

/** Takes rules out, what extensions add to them (the colours of a data bar), and what is left empty then. */
export function removeRules(worksheet: XmlElement, rules: readonly LocatedRule[]): TextEdit[] {
  const gone = new Set<XmlElement>(rules.map(({ element }) => element));
  const ids = new Set(
    rules.flatMap(({ element }) => descendants(element, 'id').map((id) => id.text)),
  );
  for (const list of childrenOf(worksheet, 'extLst')) {
    for (const rule of descendants(list, 'cfRule')) {
      const isCompanion = !('priority' in rule.attributes) && ids.has(rule.attributes['id'] ?? '');
      if (isCompanion) gone.add(rule);
    }
  }
  if (gone.size === 0) return [];
  markEmptied(worksheet, gone);
  return outermost(worksheet, gone).map((element) => replaceElement(element, ''));
}

function markEmptied(element: XmlElement, gone: Set<XmlElement>): void {
  for (const each of element.children) {
    markEmptied(each, gone);
    // An extension names the areas beside the rules, in an element of their own.
    const content = each.children.filter(({ name }) => localName(name) !== 'sqref');
    const isContainer = NEVER_EMPTY.includes(localName(each.name));
    if (isContainer && content.length > 0 && content.every((child) => gone.has(child))) {
      gone.add(each);
    }
  }
}

function outermost(element: XmlElement, gone: ReadonlySet<XmlElement>): XmlElement[] {
  return element.children.flatMap((each) => (gone.has(each) ? [each] : outermost(each, gone)));
}
