import { parseArea, parseSheetArea } from '../../../snapshot/address';
import type { Area } from '../../../snapshot/area';

/** A text in quotes, a reference to another sheet, or one to cells of this sheet. */
const PIECE =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)![$A-Z\d:]+|(?<![\p{L}\p{N}_.$])\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_.(])/giu;
const OWN_CELLS = /^(?<from>\$?[A-Z]+\$?)\d+(?<to>:\$?[A-Z]+\$?)?(?:\d+)?$/iu;
const RELATIVE_ROW = /(?<=[!:]|^)(?<column>\$?[A-Z]{1,3})(?<row>\d+)/giu;

/** The formula with the rows of its references to this sheet moved; dollar signs stay. */
export function withRowsMoved(formula: string, move: (area: Area) => Area): string {
  return formula.replace(PIECE, (piece) => {
    const { from, to } = OWN_CELLS.exec(piece)?.groups ?? {};
    const area = parseArea(piece);
    if (from === undefined || !area) return piece;
    const { top, bottom } = move(area);
    return `${from}${top + 1}${to === undefined ? '' : `${to}${bottom + 1}`}`;
  });
}

/** The formula as it reads so many rows further down: rows without a dollar sign go along. */
export function copiedDown(formula: string, rows: number): string {
  return formula.replace(PIECE, (piece) =>
    piece.startsWith('"') || !parseSheetArea(piece)
      ? piece
      : piece.replace(
          RELATIVE_ROW,
          (_, column: string, row: string) => `${column}${Number(row) + rows}`,
        ),
  );
}
