import fc from 'fast-check';
import { readForms } from '../../src/form/read-forms';
import { enterCell } from '../../src/workbook/enter-cell';
import { insertRows } from '../../src/workbook/structure/insert-rows';
import { mergeCells } from '../../src/workbook/structure/merge-cells';
import { takeSnapshot } from '../../src/workbook/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { livedInForms, liveIn } from '../session/lived-in-forms';

/** What people type where something better should stand. */
const SLIPS = [
  '>=60场',
  '不少于 60 场',
  '60场以上',
  '≥100%',
  '＜＝2%',
  '约500人',
  '90.5000 ',
  '1,500.00',
];
const SENTENCES = ['举办活动60场,开展巡演。。', '会议(含培训)共计 3 次；，', '组织组织文艺巡演'];

/** Something that was done to one of the form's cells. */
interface Scribble {
  readonly kind: 'value' | 'sentence' | 'formula' | 'blank-row' | 'merge';
  readonly which: number;
  readonly text: number;
}

const scribble: fc.Arbitrary<Scribble> = fc.record({
  kind: fc.constantFrom('value', 'value', 'sentence', 'sentence', 'formula', 'blank-row', 'merge'),
  which: fc.nat(200),
  text: fc.nat(20),
});

/** Files of published forms that people have lived in and scribbled on. */
export const scribbledForms: fc.Arbitrary<Uint8Array> = fc
  .tuple(livedInForms, fc.array(scribble, { maxLength: 8 }))
  .map(([given, scribbles]) => scribbled(liveIn(given), scribbles));

function scribbled(xlsx: Uint8Array, scribbles: readonly Scribble[]): Uint8Array {
  const document = openXlsx(xlsx);
  for (const each of scribbles) scribbleOn(document.workbook, each);
  return saveXlsx(document);
}

type Workbook = ReturnType<typeof openXlsx>['workbook'];

function scribbleOn(workbook: Workbook, { kind, which, text }: Scribble): void {
  const [form] = readForms(takeSnapshot(workbook));
  const sheet = workbook.sheets.find(({ name }) => name === form?.sheet);
  if (!form || !sheet) return;
  const values = form.indicators.map(({ value }) => value);
  const others = [...form.indicators.map(({ name }) => name), ...form.cells];
  const value = values[which % Math.max(1, values.length)];
  const other = others[which % Math.max(1, others.length)];
  if (!value || !other) return;
  switch (kind) {
    case 'value':
      enterCell(workbook, sheet, value, SLIPS[text % SLIPS.length] ?? '');
      break;
    case 'sentence':
      enterCell(workbook, sheet, other, SENTENCES[text % SENTENCES.length] ?? '');
      break;
    case 'formula':
      enterCell(workbook, sheet, value, `="不少于${text}场"`);
      break;
    case 'blank-row':
      insertRows(workbook, sheet, value.row, 1);
      break;
    case 'merge': {
      const { row, column } = value;
      const area = { top: row, bottom: row, left: column, right: column + 1 };
      const isFree = sheet.merges.every(
        (m) => m.bottom < row || m.top > row || m.right < column || m.left > column + 1,
      );
      if (isFree) mergeCells(workbook, sheet, area);
    }
  }
}
