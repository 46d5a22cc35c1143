import type { Anchor, Edge, ObjectAnchor } from '../../workbook/anchor';
import type { TextEdit } from '../xml/text-edit';
import { flag, localName, type XmlElement } from '../xml/xml-element';

interface LocatedEdges {
  readonly anchor: Omit<ObjectAnchor, 'home' | 'origin' | 'sheet'>;
  readonly edits: (now: Anchor) => TextEdit[];
}

interface LocatedEdge {
  readonly edge: Edge;
  readonly edits: (now: Edge) => TextEdit[];
}

/** The cells on which a drawing or a form control hangs; null for anything else and for one that hangs on none. */
export function drawingEdges(element: XmlElement): LocatedEdges | null {
  const from = edgeOf(element, 'from');
  if (!from || !movesWithCells(element)) return null;
  const to = edgeOf(element, 'to');
  return {
    anchor: {
      kind: 'object',
      from: from.edge,
      to: to?.edge ?? null,
      sizes: sizesWithCells(element),
    },
    edits: (now) =>
      now.kind === 'object'
        ? [...from.edits(now.from), ...(to && now.to ? to.edits(now.to) : [])]
        : [],
  };
}

/** Drawings say `editAs`, controls have a flag for each. */
function movesWithCells(element: XmlElement): boolean {
  if (localName(element.name) === 'anchor') {
    return flag(element, 'moveWithCells') || flag(element, 'sizeWithCells');
  }
  return element.attributes['editAs'] !== 'absolute';
}

function sizesWithCells(element: XmlElement): boolean {
  if (localName(element.name) === 'anchor') return flag(element, 'sizeWithCells');
  return (element.attributes['editAs'] ?? 'twoCell') === 'twoCell';
}

function edgeOf(element: XmlElement, name: string): LocatedEdge | null {
  const inside = (parent: XmlElement | undefined, local: string) =>
    parent?.children.find((each) => localName(each.name) === local);
  const marker = inside(element, name);
  const row = inside(marker, 'row');
  if (!row) return null;
  const offset = inside(marker, 'rowOff');
  const edge = { row: Number(row.text), offset: Number(offset?.text ?? 0) };
  if (!Number.isInteger(edge.row)) return null;
  return {
    edge,
    edits: (now) => [
      ...(now.row === edge.row ? [] : [content(row, now.row)]),
      ...(offset && now.offset !== edge.offset ? [content(offset, now.offset)] : []),
    ],
  };
}

function content({ contentStart, contentEnd }: XmlElement, value: number): TextEdit {
  return { start: contentStart, end: contentEnd, text: String(value) };
}
