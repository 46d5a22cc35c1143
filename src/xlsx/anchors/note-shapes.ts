import { areaOf, type Area } from '../../snapshot/area';
import type { TextEdit } from '../xml/text-edit';
import type { LocatedAnchor } from './located-anchor';

const SHAPE = /<v:shape\b/g;
const SHAPE_END = '</v:shape>';
const FORMULA = /<x:(Fmla(?:Link|Range|Group|Txbx))>([^<]*)<\/x:\1>/g;
const BOX = /<x:Anchor>([^<]*)<\/x:Anchor>/;

/** A legacy drawing: the boxes of notes, and form controls. Excel writes it as no proper XML, so it is read as text. */
export interface LegacyDrawing {
  readonly sheet: number;
  readonly path: string;
  readonly text: string;
  readonly found: LocatedAnchor[];
}

interface Shape {
  readonly text: string;
  readonly start: number;
}

/** The edges of a shape: column, offset, row, offset of its top left, and of its bottom right corner. */
interface Box {
  readonly edges: readonly number[];
  readonly top: number;
  readonly topOffset: number;
  readonly bottom: number;
  readonly bottomOffset: number;
  readonly edit: (edges: readonly number[]) => TextEdit;
}

interface LocatedNumber {
  readonly value: number;
  readonly edit: (now: number) => TextEdit;
}

/** Finds what of each shape refers to cells: a note's cell and its box, a control's box, the formulas of both. */
export function locateShapes(drawing: LegacyDrawing): void {
  for (const { index: start } of drawing.text.matchAll(SHAPE)) {
    const end = drawing.text.indexOf(SHAPE_END, start);
    if (end < 0) return;
    const shape = { text: drawing.text.slice(start, end + SHAPE_END.length), start };
    const row = numberIn(shape, /<x:Row>\s*(\d+)\s*<\/x:Row>/);
    const column = numberIn(shape, /<x:Column>\s*(\d+)\s*<\/x:Column>/);
    const box = boxOf(shape);
    if (row && column) addNote(drawing, shape, row, column, box);
    else if (box) addControl(drawing, shape, box);
    for (const formula of shape.text.matchAll(FORMULA)) {
      const [whole, , content = ''] = formula;
      addFormula(drawing, content, start + formula.index + whole.indexOf('>') + 1);
    }
  }
}

/** The box of a note keeps its distance from the note's cell. */
function addNote(
  drawing: LegacyDrawing,
  shape: Shape,
  row: LocatedNumber,
  column: LocatedNumber,
  box: Box | null,
): void {
  drawing.found.push({
    anchor: {
      kind: 'cells',
      home: drawing.sheet,
      origin: drawing.found.length,
      sheet: drawing.sheet,
      areas: [areaOf({ row: row.value, column: column.value })],
      formulas: [],
      relative: false,
      essential: [],
      loss: 'removed',
    },
    ...placeOf(drawing, shape),
    edits: (now) => {
      const moved = now.kind === 'cells' ? now.areas[0] : undefined;
      if (!moved) return [];
      const cell = [row.edit(moved.top), column.edit(moved.left)];
      return box ? [...cell, box.edit(movedBox(box, moved, row.value, column.value))] : cell;
    },
  });
}

/** The box keeps its distance from the cell and its size. */
function movedBox({ edges, top, bottom }: Box, cell: Area, row: number, column: number) {
  const [left = 0, , , , right = 0] = edges;
  const nowTop = Math.max(0, top + cell.top - row);
  const nowLeft = Math.max(0, left + cell.left - column);
  return edges
    .with(0, nowLeft)
    .with(2, nowTop)
    .with(4, right + nowLeft - left)
    .with(6, bottom + nowTop - top);
}

function addControl(drawing: LegacyDrawing, shape: Shape, box: Box): void {
  drawing.found.push({
    anchor: {
      kind: 'object',
      home: drawing.sheet,
      origin: drawing.found.length,
      sheet: drawing.sheet,
      from: { row: box.top, offset: box.topOffset },
      to: { row: box.bottom, offset: box.bottomOffset },
      sizes: true,
    },
    ...placeOf(drawing, shape),
    edits: (now) => {
      if (now.kind !== 'object' || !now.to) return [];
      const { from, to } = now;
      const top = box.edges.with(2, from.row).with(3, from.offset);
      return [box.edit(top.with(6, to.row).with(7, to.offset))];
    },
  });
}

function addFormula(drawing: LegacyDrawing, formula: string, start: number): void {
  const { sheet, found } = drawing;
  found.push({
    anchor: { kind: 'formulas', home: sheet, origin: found.length, sheet, formulas: [formula] },
    ...placeOf(drawing, { text: formula, start }),
    edits: (now) =>
      now.kind === 'formulas' ? [replacement(start, formula, now.formulas[0] ?? formula)] : [],
  });
}

function placeOf({ path, text }: LegacyDrawing, { start, text: own }: Shape) {
  return { path, text, source: { kind: 'text', start, end: start + own.length } as const };
}

function boxOf({ text, start }: Shape): Box | null {
  const match = BOX.exec(text);
  const list = match?.[1] ?? '';
  const edges = list.split(',').map(Number);
  const [, , top, topOffset, , , bottom, bottomOffset] = edges;
  if (!match || top === undefined || bottom === undefined || !edges.every(Number.isInteger)) {
    return null;
  }
  const place = start + match.index + '<x:Anchor>'.length;
  return {
    edges,
    top,
    topOffset: topOffset ?? 0,
    bottom,
    bottomOffset: bottomOffset ?? 0,
    edit: (now) => replacement(place, list, now.join(', ')),
  };
}

function numberIn({ text, start }: Shape, pattern: RegExp): LocatedNumber | null {
  const match = pattern.exec(text);
  const digits = match?.[1];
  if (!match || digits === undefined) return null;
  const place = start + match.index + match[0].indexOf(digits, match[0].indexOf('>'));
  return { value: Number(digits), edit: (now) => replacement(place, digits, String(now)) };
}

function replacement(start: number, before: string, text: string): TextEdit {
  return { start, end: start + before.length, text };
}
