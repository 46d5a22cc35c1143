import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import {
  customProperty,
  deleteCustomProperties,
  setBuiltInProperty,
  setCustomProperty,
} from '../../src/workbook/document-properties/change-document-properties';
import type { CustomPropertyValue } from '../../src/workbook/document-properties/document-properties';
import { blankXlsx } from '../../src/xlsx/blank-xlsx';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { comparePackages } from './compare-packages';
import { richSample } from './rich-sample';

/** A file as another program writes it, with properties of every part. */
async function described(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('表');
  workbook.creator = '张三';
  workbook.title = '申报表';
  workbook.company = '市财政局';
  workbook.manager = '李四';
  workbook.created = new Date('2025-09-01T02:03:04Z');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function readBack(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
}

const BLANK = ['a blank workbook', () => Promise.resolve(saveXlsx(blankXlsx()))] as const;
const RICH = ['a workbook with parts of its own', () => Promise.resolve(richSample())] as const;
const DESCRIBED = ['a workbook of another program', described] as const;

test('what a file says of itself is read', async () => {
  const { builtIn } = openXlsx(await described()).workbook.documentProperties;
  expect(builtIn).toMatchObject({
    author: '张三',
    title: '申报表',
    company: '市财政局',
    manager: '李四',
    created: '2025-09-01T02:03:04Z',
    subject: '',
  });
});

test.each([BLANK, DESCRIBED])(
  'properties of %s are written where another program finds them',
  async (_, sample) => {
    const document = openXlsx(await sample());
    setBuiltInProperty(document.workbook, 'title', '绩效 <目标> & 表');
    setBuiltInProperty(document.workbook, 'author', '王五');
    setBuiltInProperty(document.workbook, 'keywords', '绩效');
    setBuiltInProperty(document.workbook, 'company', '教育局');
    const saved = saveXlsx(document);
    expect(openXlsx(saved).workbook.documentProperties).toEqual(
      document.workbook.documentProperties,
    );
    const { title, creator, keywords, company } = await readBack(saved);
    expect([title, creator, keywords, company]).toEqual([
      '绩效 <目标> & 表',
      '王五',
      '绩效',
      '教育局',
    ]);
    expect(comparePackages(await sample(), saved).map(({ part }) => part)).not.toContain(
      'xl/workbook.xml',
    );
  },
);

test.each([BLANK, RICH])(
  'properties added to %s and taken out again leave its parts as they were',
  async (_, sample) => {
    const bytes = await sample();
    const document = openXlsx(bytes);
    setBuiltInProperty(document.workbook, 'category', '预算');
    setCustomProperty(document.workbook, '版本', { kind: 'integer', number: 3 });
    const again = openXlsx(saveXlsx(document));
    setBuiltInProperty(document.workbook, 'category', '');
    deleteCustomProperties(document.workbook, '版本');
    expect(saveXlsx(document)).toEqual(bytes);
    setBuiltInProperty(again.workbook, 'category', '');
    deleteCustomProperties(again.workbook, null);
    expect(comparePackages(bytes, saveXlsx(again))).toEqual([]);
  },
);

const VALUES: readonly (readonly [CustomPropertyValue, string])[] = [
  [{ kind: 'text', text: '甲\u0001_x000D_ <乙>' }, 'lpwstr'],
  [{ kind: 'integer', number: -7 }, 'i4'],
  [{ kind: 'float', number: 0.1 }, 'r8'],
  [{ kind: 'boolean', flag: true }, 'bool'],
  [{ kind: 'date', date: '2026-01-02T03:04:05Z' }, 'filetime'],
];

test.each(VALUES)('%j is kept as it is, as %s', (value, type) => {
  const document = blankXlsx();
  setCustomProperty(document.workbook, '一', value);
  const saved = saveXlsx(document);
  expect(customProperty(openXlsx(saved).workbook, '一')).toEqual({ key: '一', value, origin: 0 });
  const part = unzipSync(saved)['docProps/custom.xml'];
  expect(part && strFromU8(part)).toContain(`pid="2" name="一"><vt:${type} `);
});

test('of several properties only those that are meant change', () => {
  const document = blankXlsx();
  const text = (said: string): CustomPropertyValue => ({ kind: 'text', text: said });
  for (const key of ['a', 'b', 'c']) setCustomProperty(document.workbook, key, text(key));
  const again = openXlsx(saveXlsx(document));
  deleteCustomProperties(again.workbook, 'A');
  setCustomProperty(again.workbook, 'B', text('二'));
  setCustomProperty(again.workbook, 'd', text('四'));
  const saved = saveXlsx(again);
  const { custom } = openXlsx(saved).workbook.documentProperties;
  expect(custom.map(({ key, value }) => [key, value])).toEqual([
    ['b', text('二')],
    ['c', text('c')],
    ['d', text('四')],
  ]);
  const part = unzipSync(saved)['docProps/custom.xml'];
  const numbers = (part ? strFromU8(part) : '').match(/pid="\d+"/g);
  expect(numbers).toEqual(['pid="3"', 'pid="4"', 'pid="5"']);
});
