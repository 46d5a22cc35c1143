/** @jest-environment ./test/excel-environment.ts */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { printCell } from '../../../src/snapshot/address';
import { areaOf, type Area, type CellRef } from '../../../src/snapshot/area';
import { clearContents } from '../../../src/workbook/cells/clear-cells';
import { enterCells } from '../../../src/workbook/cells/enter-cell';
import { setNumberFormat } from '../../../src/workbook/styles/set-number-format';
import { deleteRows } from '../../../src/workbook/structure/delete-rows';
import { insertRows } from '../../../src/workbook/structure/insert-rows';
import { mergeCells, unmergeCells } from '../../../src/workbook/structure/merge-cells';
import type { Sheet } from '../../../src/workbook/sheet';
import { WorkbookError } from '../../../src/workbook/workbook-error';
import { endSittings, listed, listedAnew, liveSitting, settled } from './live-sitting';

const FORMS = ['guangzhou-cppcc', 'gz-agri-tasks', 'wh-education-sidebyside'] as const;

type Step =
  | {
      readonly kind: 'type' | 'co-author' | 'format';
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | { readonly kind: 'insert' | 'delete'; readonly row: number; readonly count: number }
  | {
      readonly kind: 'paste' | 'clear' | 'merge' | 'part';
      readonly area: Area;
      readonly text: string;
    }
  | { readonly kind: 'check' }
  | { readonly kind: 'wait' };

const row = fc.nat(34);
const column = fc.nat(8);
const text = fc.constantFrom(
  '≥95%',
  '约30人',
  '12',
  '',
  '满意度',
  '=1+1',
  '良好',
  '2026年9月底前完成',
);
const area = fc
  .tuple(row, column, fc.nat(4), fc.nat(3))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('type', 'co-author', 'format'),
      row,
      column,
      text,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('insert', 'delete'),
      row,
      count: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('paste', 'clear', 'merge', 'part'), area, text }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'check' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'wait' as const }) },
);

function first(): Sheet {
  const [sheet] = excelHost.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** What Excel would refuse the user is not done. */
function attempt(change: () => void): void {
  try {
    change();
  } catch (cause) {
    if (!(cause instanceof WorkbookError)) throw cause;
  }
}

function perform(step: Exclude<Step, { kind: 'check' | 'wait' }>): void {
  const { workbook } = excelHost;
  switch (step.kind) {
    case 'type':
      excelHost.type(printCell(step), step.text);
      break;
    case 'co-author':
      excelHost.coAuthor(printCell(step), step.text);
      break;
    case 'format':
      setNumberFormat(workbook, first(), areaOf(step), '0.00%');
      break;
    case 'insert':
      insertRows(workbook, first(), step.row, step.count);
      break;
    case 'delete':
      deleteRows(workbook, first(), step.row, step.count);
      break;
    case 'paste':
      enterCells(
        workbook,
        first(),
        placesIn(step.area).map((place) => ({ place, input: step.text })),
      );
      break;
    case 'clear':
      clearContents(workbook, first(), step.area);
      break;
    case 'merge':
      if (placesIn(step.area).length > 1) mergeCells(workbook, first(), step.area);
      break;
    case 'part':
      unmergeCells(workbook, first(), step.area);
      break;
  }
}

function placesIn({ top, left, bottom, right }: Area): readonly CellRef[] {
  const places: CellRef[] = [];
  for (let at = top; at <= bottom; at++) {
    for (let across = left; across <= right; across++) places.push({ row: at, column: across });
  }
  return places;
}

it('whatever people do, the list is that of a check made anew, or says that the structure has changed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FORMS),
      fc.constantFrom('1.13' as const, '1.20' as const),
      fc.constantFrom('mark' as const, 'list-only' as const),
      fc.array(step, { minLength: 1, maxLength: 8 }),
      async (form, level, marks, steps) => {
        excelHost.level = level;
        const session = await liveSitting(
          new Uint8Array(readFileSync(`test/forms/${form}.xlsx`)),
          marks,
        );
        try {
          // What is merged within a second of our own marks may be taken for their echo.
          await settled();
          for (const each of steps) {
            if (each.kind === 'check') await session.check().then(settled);
            else if (each.kind === 'wait') await settled();
            else
              attempt(() => {
                perform(each);
              });
          }
          await settled();
          const { live, outcome } = session.getState();
          if (live.kind === 'doubtful') return;
          expect(live).toEqual({ kind: 'following' });
          expect(outcome.kind).not.toBe('failed');
          expect(listed(session)).toEqual(await listedAnew());
        } finally {
          await endSittings();
        }
      },
    ),
    { numRuns: Math.ceil(Number(process.env['FC_RUNS'] ?? 100) / 5) },
  );
}, 600_000);
