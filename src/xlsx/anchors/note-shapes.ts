import { areaOf } from '../../snapshot/area';
import type { TextEdit } from '../xml/text-edit';
import type { LocatedAnchor } from './located-anchor';

const SHAPE = /<v:shape\b/g;
const SHAPE_END = '</v:shape>';
const FORMULA = /<x:(Fmla(?:Link|Range|Group|Txbx))>([^<]*)<\/x:\1>/g;

/** A legacy drawing: the boxes of notes, and form controls. Excel writes it as no proper XML, so it is read as text. */
export interface LegacyDrawing {
  readonly sheet: number;
  readonly path: string;
  readonly text: string;
  readonly found: LocatedAnchor[];
}

export function locateShapes(drawing: LegacyDrawing): void {
  for (const { index } of drawing.text.matchAll(SHAPE)) {
    const end = drawing.text.indexOf(SHAPE_END, index);
    if (end < 0) return;
    const shape = drawing.text.slice(index, end + SHAPE_END.length);
    addShape(drawing, shape, index);
    for (const formula of shape.matchAll(FORMULA)) {
      const [whole, , content = ''] = formula;
      addFormula(drawing, content, index + formula.index + whole.indexOf('>') + 1);
    }
  }
}

function addShape({ sheet, path, text, found }: LegacyDrawing, shape: string, start: number): void {
  const row = numberIn(shape, /<x:Row>\s*(\d+)\s*<\/x:Row>/);
  const column = numberIn(shape, /<x:Column>\s*(\d+)\s*<\/x:Column>/);
  const box = /<x:Anchor>([^<]*)<\/x:Anchor>/.exec(shape);
  const edges = (box?.[1] ?? '').split(',').map(Number);
  const boxStart = start + (box ? box.index + '<x:Anchor>'.length : 0);
  const boxEdit = (now: readonly number[]): TextEdit => ({
    start: boxStart,
    end: boxStart + (box?.[1] ?? '').length,
    text: now.join(', '),
  });
  const source = { kind: 'text', start, end: start + shape.length } as const;
  const common = { origin: found.length, sheet };
  const [, , top, topOffset, , , bottom, bottomOffset] = edges;
  const hasBox = top !== undefined && bottom !== undefined && edges.every(Number.isInteger);
  if (row && column) {
    const areas = [areaOf({ row: row.value, column: column.value })];
    found.push({
      anchor: {
        ...common,
        kind: 'cells',
        areas,
        formulas: [],
        relative: false,
        essential: [],
        loss: 'removed',
      },
      path,
      text,
      source,
      edits: (now) => {
        if (now.kind !== 'cells') return [];
        const moved = now.areas[0]?.top ?? row.value;
        const place = start + row.start;
        const edit = { start: place, end: place + row.length, text: String(moved) };
        const down = moved - row.value;
        if (!hasBox) return [edit];
        return [edit, boxEdit(edges.with(2, Math.max(0, top + down)).with(6, bottom + down))];
      },
    });
  } else if (hasBox) {
    found.push({
      anchor: {
        ...common,
        kind: 'object',
        from: { row: top, offset: topOffset ?? 0 },
        to: { row: bottom, offset: bottomOffset ?? 0 },
        sizes: true,
      },
      path,
      text,
      source,
      edits: (now) => {
        if (now.kind !== 'object' || !now.to) return [];
        const { from, to } = now;
        const moved = edges.with(2, from.row).with(3, from.offset);
        return [boxEdit(moved.with(6, to.row).with(7, to.offset))];
      },
    });
  }
}

function addFormula(
  { sheet, path, text, found }: LegacyDrawing,
  formula: string,
  start: number,
): void {
  const end = start + formula.length;
  found.push({
    anchor: { kind: 'formulas', origin: found.length, sheet, formulas: [formula] },
    path,
    text,
    source: { kind: 'text', start, end },
    edits: (now) =>
      now.kind === 'formulas' ? [{ start, end, text: now.formulas[0] ?? formula }] : [],
  });
}

function numberIn(text: string, pattern: RegExp) {
  const match = pattern.exec(text);
  const digits = match?.[1];
  if (!match || digits === undefined) return null;
  const start = match.index + match[0].indexOf(digits, match[0].indexOf('>'));
  return { value: Number(digits), start, length: digits.length };
}
