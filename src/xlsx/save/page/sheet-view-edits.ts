import { printCell } from '../../../snapshot/address';
import type { FrozenPanes, SheetView } from '../../../workbook/layout/sheet-view';
import type { Sheet } from '../../../workbook/sheet';
import type { XmlDocument } from '../../xml/parse-xml';
import { appendInside, replaceElement, setAttributes, type TextEdit } from '../../xml/text-edit';
import { child, childrenOf, type XmlElement } from '../../xml/xml-element';
import { placeOfChild, WORKSHEET_ORDER } from '../xml/child-order';
import {
  changedAttributes,
  flagText,
  printAttributes,
  type Attributes,
} from '../xml/element-edits';

/** Changes of how the first window shows a sheet; its zoom and all else that the model does not know stay. */
export function sheetViewEdits(document: XmlDocument, before: Sheet, now: Sheet): TextEdit[] {
  const { text, root, prefix } = document;
  const changes = changedAttributes(attributes(before.view), attributes(now.view));
  const panes = paneXml(prefix, now.view.frozen);
  const isFrozenOtherwise = panes !== paneXml(prefix, before.view.frozen);
  if (Object.keys(changes).length === 0 && !isFrozenOtherwise) return [];
  const view = child(child(root, 'sheetViews'), 'sheetView');
  if (!view) {
    const at = placeOfChild(root, 'sheetViews', WORKSHEET_ORDER);
    const said = printAttributes({ ...changes, workbookViewId: '0' });
    const xml = `<${prefix}sheetView${said}>${panes}</${prefix}sheetView>`;
    return [{ start: at, end: at, text: `<${prefix}sheetViews>${xml}</${prefix}sheetViews>` }];
  }
  const edits = setAttributes(text, view, changes);
  if (!isFrozenOtherwise) return edits;
  if (view.children.length === 0) return [...edits, appendInside(text, view, panes)];
  return [...edits, ...paneEdits(text, view, panes, now.view.frozen)];
}

function attributes({ showGridlines, showHeadings, frozen }: SheetView): Attributes {
  const isScrolled = frozen !== null && (frozen.top > 0 || frozen.left > 0);
  return {
    showGridLines: flagText(showGridlines, true),
    showRowColHeaders: flagText(showHeadings, true),
    topLeftCell: isScrolled ? printCell({ row: frozen.top, column: frozen.left }) : null,
  };
}

/** Excel finds a selection damaged that is in a pane which is not there: the one that counts goes to the new pane. */
function paneEdits(
  text: string,
  view: XmlElement,
  panes: string,
  frozen: FrozenPanes | null,
): TextEdit[] {
  const pane = child(view, 'pane');
  const active = pane?.attributes['activePane'] ?? 'topLeft';
  const selections = childrenOf(view, 'selection');
  const kept =
    selections.find((each) => (each.attributes['pane'] ?? 'topLeft') === active) ?? selections[0];
  const { contentStart } = view;
  return [
    pane ? replaceElement(pane, panes) : { start: contentStart, end: contentStart, text: panes },
    ...selections.flatMap((each) =>
      each === kept
        ? setAttributes(text, each, { pane: frozen && paneOf(frozen) })
        : [replaceElement(each, '')],
    ),
  ];
}

function paneXml(prefix: string, frozen: FrozenPanes | null): string {
  if (!frozen) return '';
  const { top, left, rows, columns } = frozen;
  const written = printAttributes({
    xSplit: columns > 0 ? String(columns) : null,
    ySplit: rows > 0 ? String(rows) : null,
    topLeftCell: printCell({ row: top + rows, column: left + columns }),
    activePane: paneOf(frozen),
    state: 'frozen',
  });
  return `<${prefix}pane${written}/>`;
}

function paneOf({ rows, columns }: FrozenPanes): string {
  if (rows === 0) return 'topRight';
  return columns === 0 ? 'bottomLeft' : 'bottomRight';
}
