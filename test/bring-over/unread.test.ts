import { unreadCells } from '../../src/bring-over/unread';
import { readForms } from '../../src/form/read-forms';
import { printCell } from '../../src/snapshot/address';
import { workbook } from '../form/alter-snapshot';
import { drawnSheet } from '../form/layouts/drawn-sheet';

/** What is told to stay behind of a form with such a row in its head. */
function unread(head: string): readonly string[] {
  const drawing = `
项目支出绩效目标申报表|||
项目名称|白蚁防治||
${head}
年度目标|防治30栋||
一级指标|二级指标|三级指标|年度指标值
产出指标|数量指标|防治栋数|30栋
效益指标|社会效益指标|房屋安全|提高
`;
  const [form] = readForms(workbook(drawnSheet(drawing)));
  if (!form) throw new Error('no form');
  return unreadCells(form, []).map((left) => printCell(left.source));
}

test('a short text that a known label leads to is not passed over', () => {
  expect(unread('项目负责人|王五|联系电话|13800000000')).toEqual(['B3', 'D3']);
  expect(unread('立项依据|县委文件||')).toEqual(['B3']);
});

test('a text behind its label in one cell is told too', () => {
  expect(unread('负责人：王五|||')).toEqual(['A3']);
});

test('printed labels are no contents', () => {
  expect(unread('资金情况|预算金额|资金来源|备注')).toEqual([]);
});
