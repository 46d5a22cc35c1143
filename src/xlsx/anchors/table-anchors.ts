import type { CellsAnchor } from '../../workbook/anchor';
import { numeric, type XmlElement } from '../xml/xml-element';
import type { AnchorScope, LocatedAnchor } from './located-anchor';
import { locateInDocument } from './element-anchors';

/** A table with what is inside of it: heading, totals and at least one row between them cannot be deleted by rows. */
export function locateTable(scope: AnchorScope): void {
  const from = scope.found.length;
  locateInDocument(scope);
  const { root } = scope.document;
  for (let i = from; i < scope.found.length; i++) {
    const located = scope.found[i];
    if (located && isOf(located, root)) scope.found[i] = withEssentials(located, root);
  }
}

function isOf({ source }: LocatedAnchor, element: XmlElement): boolean {
  return source.kind === 'element' && source.element === element;
}

function withEssentials(located: LocatedAnchor, root: XmlElement): LocatedAnchor {
  const { anchor } = located;
  const [area] = anchor.kind === 'cells' ? anchor.areas : [];
  if (anchor.kind !== 'cells' || !area) return located;
  const body = area.top + (numeric(root, 'headerRowCount') ?? 1);
  const totals = area.bottom + 1 - (numeric(root, 'totalsRowCount') ?? 0);
  const essential = [
    { ...area, bottom: body - 1 },
    { ...area, top: body, bottom: totals - 1 },
    { ...area, top: totals },
  ].filter(({ top, bottom }) => top <= bottom);
  const table: CellsAnchor = { ...anchor, essential, loss: 'refused' };
  return { ...located, anchor: table };
}
