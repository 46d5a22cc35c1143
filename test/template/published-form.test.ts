import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { templateFile } from './template-file';

/** Both workbooks as another program sees them. */
async function sheetOf(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const SEED = join(__dirname, '..', 'forms', 'guangzhou-cppcc.xlsx');
const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F'];
/** Down to the headings of the indicators the two forms have the same rows. */
const SAME_ROWS = Array.from({ length: 17 }, (_, index) => index + 1);
const TASK_ROWS = [12, 13, 14, 15];
const ADDRESSES = SAME_ROWS.flatMap((row) => COLUMNS.map((column) => `${column}${row}`));

let published: ExcelJS.Worksheet;
let template: ExcelJS.Worksheet;
beforeAll(async () => {
  published = await sheetOf(new Uint8Array(readFileSync(SEED)));
  template = await sheetOf(templateFile());
});

function text(sheet: ExcelJS.Worksheet, address: string): string | null {
  const cell = sheet.getCell(address);
  return cell.master === cell && cell.value !== null ? cell.text : null;
}

function look(sheet: ExcelJS.Worksheet, address: string) {
  const { font, alignment, border, numFmt } = sheet.getCell(address).style;
  return { font, alignment, border, numFmt: numFmt === 'General' ? undefined : numFmt };
}

function merges(sheet: ExcelJS.Worksheet): readonly string[] {
  return sheet.model.merges.filter((area) => Number(/\d+/.exec(area)?.[0]) <= 17);
}

describe('the template beside the published form', () => {
  test('prints the same labels, two spelt right and one for the whole block', () => {
    const printed = ADDRESSES.filter((address) => text(template, address) !== null);
    const other = printed.flatMap((address) => {
      const pair = [text(published, address), text(template, address)];
      return pair[0] === pair[1] ? [] : [[address, ...pair]];
    });
    expect(other).toEqual([
      ['B7', '事业事业发展性支出', '事业发展性支出'],
      ['B9', '其他事业事业发展性支出', '其他事业发展性支出'],
      ['A17', '产出指标', '绩效指标'],
    ]);
  });

  test('leaves blank what the department filled in, and nothing else', () => {
    const answers = ADDRESSES.filter(
      (address) => text(template, address) === null && text(published, address) !== null,
    );
    expect(answers).toEqual([
      ...['B2', 'E3', 'C5', 'E5', 'C6', 'E6', 'C8', 'E8', 'C9', 'E9', 'B10'],
      ...TASK_ROWS.flatMap((row) => ['B', 'C', 'D', 'E'].map((column) => `${column}${row}`)),
    ]);
  });

  test('has the font, alignment, borders and number format of every cell', () => {
    for (const address of ADDRESSES) {
      expect([address, look(template, address)]).toEqual([address, look(published, address)]);
    }
  });

  test('merges the same cells, the block of indicators to its end', () => {
    const ours = merges(template).filter((area) => area !== 'A17:A26');
    const theirs = merges(published).filter((area) => area !== 'A17:A20');
    expect([...ours].sort()).toEqual([...theirs].sort());
    expect(ours).toHaveLength(merges(template).length - 1);
  });

  test('has the same widths, and heights where no answer needs more', () => {
    const widths = (sheet: ExcelJS.Worksheet) =>
      COLUMNS.map((column) => sheet.getColumn(column).width);
    expect(widths(template)).toEqual(widths(published));
    for (const row of SAME_ROWS.filter((each) => !TASK_ROWS.includes(each))) {
      expect([row, template.getRow(row).height]).toEqual([row, published.getRow(row).height]);
    }
  });

  test('gives every row of indicators the look of the first rows, values kept as text', () => {
    for (let row = 18; row <= 26; row++) {
      for (const column of ['A', 'B', 'C', 'D']) {
        const model = look(published, `${column}18`);
        expect([row, look(template, `${column}${row}`)]).toEqual([row, model]);
      }
      expect(look(template, `E${row}`)).toEqual({ ...look(published, 'E18'), numFmt: '@' });
      expect(look(template, `F${row}`)).toEqual({ ...look(published, 'F19'), numFmt: '@' });
      expect(template.getRow(row).height).toBe(published.getRow(18).height);
    }
  });

  test('merges no column of the indicators away', () => {
    const below = template.model.merges.filter((area) => !merges(template).includes(area));
    expect([...below].sort()).toEqual(['B18:B21', 'B22:B25']);
  });

  test('goes onto A4 like the published form', () => {
    const setup = ({ pageSetup, name }: ExcelJS.Worksheet) => {
      const { paperSize, orientation, fitToPage, fitToWidth, fitToHeight, margins } = pageSetup;
      return { name, paperSize, orientation, fitToPage, fitToWidth, fitToHeight, margins };
    };
    expect(setup(template)).toEqual(setup(published));
    expect(setup(template)).toMatchObject({ paperSize: 9, orientation: 'portrait' });
    expect(template.pageSetup.printArea).toBe('A1:F26');
    expect(template.pageSetup.printTitlesRow).toBe('17:17');
  });

  test('offers the classes to choose from', () => {
    const offered = (address: string) => template.getCell(address).dataValidation;
    const list = { type: 'list', allowBlank: true, errorStyle: 'warning' };
    expect(offered('B18')).toMatchObject({ ...list, formulae: ['"产出指标,效益指标,满意度指标"'] });
    expect(offered('C26')).toMatchObject(list);
    expect(offered('C26').formulae[0]).toContain('时效指标,成本指标,经济效益指标');
  });
});
