import { readForms } from '../../src/form/read-forms';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { drawnWorkbook } from '../library/drawn-workbook';
import { bringInto, fateOf, typed } from './bringing';

const OLD = `
项目支出绩效目标申报表（2026年度）|||||
项目名称|白蚁防治||||
项目负责人|王五|联系电话|13800000000||
年度目标|防治30栋||||
一级指标|二级指标|三级指标|年度指标值|数据怎么来|完成情况
产出指标|数量指标|防治栋数|30栋|施工记录（2026年）|31栋
效益指标|社会效益指标|房屋安全|提高|走访|提高了
`;

const BLANK = {
  B2: '',
  B3: '',
  D3: '',
  B4: '',
  C6: '',
  D6: '',
  E6: '',
  F6: '',
  C7: '',
  D7: '',
  E7: '',
  F7: '',
};

function brought(inputs: Readonly<Record<string, string>> = {}) {
  const [source] = readForms(takeSnapshot(drawnWorkbook(OLD)));
  if (!source) throw new Error('no form');
  const workbook = typed(drawnWorkbook(OLD), { ...BLANK, ...inputs });
  const { brought: result } = bringInto(workbook, source);
  const written = takeSnapshot(workbook).sheets[0]?.cells;
  return { result, fate: fateOf(result), at: (cell: string) => written?.get(cell)?.value };
}

test('what only the words of both forms tell goes to the same words, years moved on', () => {
  const { at, result } = brought();
  expect(at('B3')).toBe('王五');
  expect(at('E6')).toBe('施工记录（2027年）');
  expect(at('E7')).toBe('走访');
  expect(result.cells.find(({ source }) => source.row === 2)).toMatchObject({
    role: 'printed',
    words: '项目负责人',
    before: '',
    after: '王五',
  });
});

test('numbers are offered and not taken; what last year came to stays behind', () => {
  const { fate, at } = brought();
  expect(fate.get('D3')).toBe('offered');
  expect(at('D3')).toBeUndefined();
  expect(fate.get('F6')).toBe('result');
});

test('what stands there already, and a formula, are kept', () => {
  const { fate, at } = brought({ B3: '赵六', E6: '="又"' });
  expect(at('B3')).toBe('赵六');
  expect(fate.get('B3')).toBe('offered');
  expect(fate.get('E6')).toBe('formula');
});

test('words that the new form does not print, or prints twice, tell no place', () => {
  const { fate } = brought({ A3: '牵头人', E5: '备注一', F5: '备注一' });
  expect(fate.get('B3')).toBe('unknown');
  expect(fate.get('E6')).toBe('no-column');
});
