import type { LocatedRule } from '../../read/rules/conditional-formats';
import type { TextEdit } from '../../xml/text-edit';
import { childrenOf, descendants, type XmlElement } from '../../xml/xml-element';
import { removeElements } from '../xml/remove-elements';

/** Takes rules out, what extensions add to them (the colours of a data bar), and what is left empty then. */
export function removeRules(
  text: string,
  worksheet: XmlElement,
  rules: readonly LocatedRule[],
): TextEdit[] {
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
  return removeElements(text, worksheet, gone);
}
