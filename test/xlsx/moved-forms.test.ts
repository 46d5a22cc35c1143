import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { deleteRows } from '../../src/workbook/structure/delete-rows';
import { insertRows } from '../../src/workbook/structure/insert-rows';
import { moveArea } from '../../src/workbook/structure/move-reference';
import type { RowChange } from '../../src/workbook/structure/row-change';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import type { Workbook } from '../../src/workbook/workbook';
import type { Sheet } from '../../src/workbook/sheet';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';

const FOLDER = path.join(__dirname, '..', 'forms');
const FORMS = readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx'));
const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 4) };

const at = fc.integer({ min: 0, max: 60 });
const count = fc.integer({ min: 1, max: 5 });

function read(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(FOLDER, file)));
}

function firstSheet({ sheets }: Workbook): Sheet {
  const [sheet] = sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function apply(workbook: Workbook, { kind, at, count }: RowChange): void {
  const change = kind === 'insert' ? insertRows : deleteRows;
  change(workbook, firstSheet(workbook), at, count);
}

/** Values, formulas' results and merged areas of the first sheet as another program reads them. */
async function otherView(bytes: Uint8Array) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const [sheet] = workbook.worksheets;
  const values = new Map<string, unknown>();
  sheet?.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.master === cell) values.set(cell.address, cell.formula ? cell.result : cell.text);
    });
  });
  return { values, merges: [...(sheet?.model.merges ?? [])].sort() };
}

describe.each(FORMS)('rows of %s', (file) => {
  it('inserted and taken out again leave every byte as it was', () => {
    const bytes = read(file);
    fc.assert(
      fc.property(fc.array(fc.record({ at, count }), { minLength: 1, maxLength: 4 }), (steps) => {
        const document = openXlsx(bytes);
        for (const step of steps) apply(document.workbook, { kind: 'insert', ...step });
        for (const step of steps.toReversed()) {
          apply(document.workbook, { kind: 'delete', ...step });
        }
        expect(Buffer.from(saveXlsx(document)).equals(bytes)).toBe(true);
      }),
      RUNS,
    );
  });

  it('inserted or deleted are saved so that a fresh reading finds the same workbook', () => {
    const change = fc.record({ kind: fc.constantFrom('insert', 'delete'), at, count });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const document = openXlsx(read(file));
        for (const each of changes) apply(document.workbook, each);
        const again = openXlsx(saveXlsx(document)).workbook;
        expect(takeSnapshot(again)).toEqual(takeSnapshot(document.workbook));
        expect(again.anchors).toHaveLength(document.workbook.anchors.length);
      }),
      RUNS,
    );
  });

  it('are found by another program where they were moved to', async () => {
    const bytes = read(file);
    const before = await otherView(bytes);
    const change: RowChange = { kind: 'insert', at: 7, count: 2 };
    const document = openXlsx(bytes);
    apply(document.workbook, change);
    const after = await otherView(saveXlsx(document));
    const moved = (address: string) => {
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const place = moveArea(
        { top: Number(digits) - 1, left: 0, bottom: Number(digits) - 1, right: 0 },
        change,
      );
      return letters + String((place?.top ?? 0) + 1);
    };
    expect(after.values).toEqual(
      new Map([...before.values].map(([address, value]) => [moved(address), value])),
    );
    expect(after.merges).toHaveLength(before.merges.length);
  });
});
