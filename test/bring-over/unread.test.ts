import { printCell } from '../../src/snapshot/address';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { drawnWorkbook } from '../library/drawn-workbook';
import { bringInto, firstWhole } from './bringing';

const drawn = (head: string, remark = '', foot = '') => `
项目支出绩效目标申报表|||
项目名称|白蚁防治||
${head}
年度目标|防治30栋||
一级指标|二级指标|三级指标|年度指标值${remark === '' ? '' : '|怎么算'}
产出指标|数量指标|防治栋数|30栋|${remark}
效益指标|社会效益指标|房屋安全|提高
${foot}
`;
const PLAIN = '实施单位|示例局||';

/** What is told to stay behind of an old form, brought over into one with such a row in its head. */
function left(old: string, into = drawn(PLAIN)): readonly string[] {
  const source = firstWhole(takeSnapshot(drawnWorkbook(old)));
  const { brought } = bringInto(drawnWorkbook(into), source);
  return brought.left.map(({ source: cell, text, reason }) =>
    [printCell(cell), text, reason].join(' '),
  );
}

describe('a short text is told with the label that it stands behind', () => {
  test('be the label known or not', () => {
    expect(left(drawn('项目负责人|王五|联系电话|13800000000'))).toEqual([
      'B3 项目负责人：王五 unknown',
      'D3 联系电话：13800000000 unknown',
    ]);
    expect(left(drawn('牵头的人|王五|何时找他|上午'))).toEqual([
      'B3 牵头的人：王五 unknown',
      'D3 何时找他：上午 unknown',
    ]);
    expect(left(drawn('负责人：王五|||'))).toEqual(['A3 负责人：王五 unknown']);
  });

  test('be it a word that labels are made of', () => {
    expect(left(drawn('钱从哪来|财政拨款||'))).toEqual(['B3 钱从哪来：财政拨款 unknown']);
    expect(left(drawn('资金来源|财政资金||'), drawn('资金来源|||'))).toEqual([]);
    expect(left(drawn('效果怎样|反映办公成本||'))).toEqual(['B3 效果怎样：反映办公成本 unknown']);
  });

  test('be it a word that the new form prints for something else', () => {
    expect(left(drawn('牵头的人|防治栋数||'))).toEqual(['B3 牵头的人：防治栋数 unknown']);
    expect(left(drawn('牵头的人|防治栋数|何时找他|上午'))).toEqual([
      'B3 牵头的人：防治栋数 unknown',
      'D3 何时找他：上午 unknown',
    ]);
  });
});

test('a remark that reads like the name of a class is told', () => {
  expect(left(drawn(PLAIN, '反映产出成本'))).toEqual(['E6 反映产出成本 no-column']);
});

test('what stands above and below the form is told', () => {
  expect(left(`附件3|||${drawn(PLAIN, '', '|||\n|||\n填表人：李四|||\n盼批准|||')}`)).toEqual(
    expect.arrayContaining(['A11 填表人：李四 unknown', 'A12 盼批准 unknown']),
  );
});

test('a unit and a weight in a row without name and value are told', () => {
  const table = (row: string) => `
项目支出绩效目标申报表||||
项目名称|白蚁防治|||
一级指标|二级指标|三级指标|指标值|权重
产出指标|数量指标|防治栋数|30栋|50
^|质量指标|${row}
效益指标|社会效益指标|房屋安全|提高|50
`;
  expect(left(table('||35'), table('||'))).toEqual(['E5 35 no-name']);
});

describe('what is printed is not told', () => {
  test('labels that are known, and those that both forms print', () => {
    expect(left(drawn('资金情况|预算金额|资金来源|备注'))).toEqual([]);
    expect(left(drawn('甲栏|乙栏|丙栏|丁栏'), drawn('甲栏|乙栏|丙栏|丁栏'))).toEqual([]);
  });

  test('notes of the form that the new one prints, too', () => {
    const note = '填写说明：一、本表由预算单位填写，二、年度指标值应当量化。';
    expect(left(drawn(PLAIN, '', note), drawn(PLAIN, '', note))).toEqual([]);
    expect(left(drawn(PLAIN, '', note))).toEqual([`A8 ${note} no-column`]);
  });
});
