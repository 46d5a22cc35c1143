import type { Snapshot } from '../../../src/snapshot/snapshot';
import { printCell } from '../../../src/snapshot/address';
import { drawnSheet } from '../../form/layouts/drawn-sheet';

/** A form as a text file draws it, and what a careful reviewer says of it, each remark at its cell. */
export interface MarkedForm {
  readonly snapshot: Snapshot;
  /** `F20 vague-value warning`, or with the detail that tells findings of one cell apart behind it; in reading order. */
  readonly expected: readonly string[];
  /** `F20 vague-value`: where two careful reviewers could differ. */
  readonly tolerated: ReadonlySet<string>;
}

const MARK = /\{(?<open>\??)(?<said>[^{}]+)\}/gu;

/**
 * The drawing as `drawnSheet` reads it, in which `{vague-value warning}` in a cell says what is to be found there, and
 * `{?vague-value}` what may be.
 */
export function markedForm(drawing: string): MarkedForm {
  const lines = drawing.split('\n').filter((line) => line.trim() !== '');
  const marks = lines.flatMap((line, row) =>
    line.split('|').flatMap((part, column) =>
      [...part.matchAll(MARK)].map(({ groups }) => ({
        isOpen: groups?.['open'] === '?',
        remark: `${printCell({ row, column })} ${groups?.['said'] ?? ''}`,
      })),
    ),
  );
  return {
    snapshot: {
      sheets: [drawnSheet(drawing.replaceAll(MARK, ''), '申报表')],
      names: [],
      activeSheet: '申报表',
    },
    expected: marks.filter(({ isOpen }) => !isOpen).map(({ remark }) => remark),
    tolerated: new Set(marks.filter(({ isOpen }) => isOpen).map(({ remark }) => remark)),
  };
}
