import { replaceElement, setAttributes, type TextEdit } from '../../xml/text-edit';
import { localName, type XmlElement } from '../../xml/xml-element';

/** Elements that mean nothing, or are not allowed, once they hold nothing. */
const NEVER_EMPTY = new Set([
  'cellWatches',
  'conditionalFormatting',
  'conditionalFormattings',
  'dataValidations',
  'ext',
  'extLst',
  'hyperlinks',
  'ignoredErrors',
  'protectedRanges',
  'rowBreaks',
  'sparklineGroup',
  'sparklineGroups',
  'sparklines',
]);

/** Beside these, what else such an element holds is about them only: the areas of rules, the colours of sparklines. */
const CONTENT: Readonly<Record<string, (local: string) => boolean>> = {
  conditionalFormatting: (local) => local !== 'sqref',
  sparklineGroup: (local) => local === 'sparklines',
};

/** Takes elements out of a document with what is left empty then; lists that count themselves count anew. */
export function removeElements(
  text: string,
  root: XmlElement,
  elements: Iterable<XmlElement>,
): TextEdit[] {
  const gone = new Set(elements);
  if (gone.size === 0) return [];
  markEmptied(root, gone);
  return edits(text, root, gone);
}

function markEmptied(element: XmlElement, gone: Set<XmlElement>): void {
  for (const each of element.children) {
    if (gone.has(each)) continue;
    markEmptied(each, gone);
    const local = localName(each.name);
    const isContent = CONTENT[local] ?? (() => true);
    const content = each.children.filter(({ name }) => isContent(localName(name)));
    const isContainer = NEVER_EMPTY.has(local);
    if (isContainer && content.length > 0 && content.every((child) => gone.has(child))) {
      gone.add(each);
    }
  }
}

function edits(text: string, element: XmlElement, gone: ReadonlySet<XmlElement>): TextEdit[] {
  const left = element.children.filter((each) => !gone.has(each));
  const recount = left.length < element.children.length ? counts(text, element, left) : [];
  return [
    ...recount,
    ...element.children.flatMap((each) =>
      gone.has(each) ? [replaceElement(each, '')] : edits(text, each, gone),
    ),
  ];
}

function counts(text: string, element: XmlElement, left: readonly XmlElement[]): TextEdit[] {
  const { count, manualBreakCount } = element.attributes;
  const manual = left.filter(({ attributes }) => attributes['man'] === '1').length;
  return setAttributes(text, element, {
    ...(count !== undefined && { count: String(left.length) }),
    ...(manualBreakCount !== undefined && { manualBreakCount: String(manual) }),
  });
}
