import { cutOffOf } from '../../form/judgement/words/cut-off';
import { sameCell } from '../../snapshot/area';
import { UNCLEAR } from '../drafts';
import type { Fixer } from '../fix';

/** The last of the text's rows becomes as tall as the whole text needs. */
export const fixTextCutOff: Fixer = ({ cell }, { form }) => {
  const entry = form.cells.find((each) => sameCell(each, cell));
  const after = entry ? (cutOffOf(entry)?.lastRow ?? null) : null;
  const { heights = [], isUnset } = entry?.room ?? {};
  const height = heights.at(-1);
  if (after === null || height === undefined) return UNCLEAR;
  const before = isUnset ? null : height;
  const row = cell.row + heights.length - 1;
  return [
    {
      kind: 'edits',
      id: `height-${row}`,
      title: { key: 'height', data: { row: String(row + 1), height: String(after) } },
      edits: [{ kind: 'set-row-height', sheet: form.sheet, row, before, after }],
    },
  ];
};
