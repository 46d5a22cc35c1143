import type { ColumnRun, Sheet } from '../../../workbook/sheet';
import type { XmlDocument } from '../../xml/parse-xml';
import { applyEdits, replaceElement, setAttributes, type TextEdit } from '../../xml/text-edit';
import { child, childrenOf } from '../../xml/xml-element';
import { placeOfChild, WORKSHEET_ORDER } from '../xml/child-order';

/** The columns of a sheet, written anew when something else is said of them; what the model does not know of one stays. */
export function columnEdits(
  document: XmlDocument,
  before: Sheet,
  now: Sheet,
  styleIndex: (style: number) => number,
): TextEdit[] {
  const { root, prefix } = document;
  if (JSON.stringify(before.columns) === JSON.stringify(now.columns)) return [];
  const runs = [...now.columns].sort((a, b) => a.first - b.first);
  const columns = runs.map((run) => columnXml(document, run, before, styleIndex)).join('');
  const xml = columns === '' ? '' : `<${prefix}cols>${columns}</${prefix}cols>`;
  const element = child(root, 'cols');
  if (element) return [replaceElement(element, xml)];
  const at = placeOfChild(root, 'cols', WORKSHEET_ORDER);
  return [{ start: at, end: at, text: xml }];
}

function columnXml(
  { text, root, prefix }: XmlDocument,
  run: ColumnRun,
  before: Sheet,
  styleIndex: (style: number) => number,
): string {
  const element =
    run.origin === null ? undefined : childrenOf(child(root, 'cols'), 'col')[run.origin];
  const old = before.columns.find(({ origin }) => origin === run.origin && origin !== null);
  const style = styleIndex(run.style);
  const attributes = {
    min: String(run.first + 1),
    max: String(run.last + 1),
    ...(old?.width !== run.width && widthAttributes(run, before)),
    ...(old?.style !== run.style && { style: style === 0 ? null : String(style) }),
    ...(old?.hidden !== run.hidden && { hidden: run.hidden ? '1' : null }),
  };
  if (element) {
    const edits = setAttributes(text, element, attributes);
    return applyEdits(text.slice(element.start, element.end), edits, element.start);
  }
  const printed = Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${value}"`))
    .join('');
  return `<${prefix}col${printed}/>`;
}

/** Excel finds a file damaged in which a column has no width. */
function widthAttributes(
  { width }: ColumnRun,
  { defaultColumnWidth }: Sheet,
): Record<string, string | null> {
  return width === null
    ? { width: String(defaultColumnWidth), customWidth: null, bestFit: null }
    : { width: String(width), customWidth: '1' };
}
