import type { Line } from '../../src/report-sheet/line';

/** Lines as text, one string each. */
export function formatted(lines: readonly Line[]): readonly string[] {
  return lines.map(({ shape, cells }) =>
    [shape, ...cells.map((cell) => cell?.value ?? '')].join(' | '),
  );
}
