import fc from 'fast-check';
import { planBinding } from '../../src/bind/plan-binding';
import { readForms } from '../../src/form/read-forms';
import type { NameSnapshot } from '../../src/snapshot/snapshot';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { deleteRows } from '../../src/workbook/structure/delete-rows';
import { insertRows } from '../../src/workbook/structure/insert-rows';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import type { Workbook } from '../../src/workbook/workbook';
import { sampleForms } from '../form/form-files';
import { ALL_DRAWINGS } from '../form/layouts/all-drawings';
import { drawnWorkbook } from '../library/drawn-workbook';
import { openSample } from '../library/inserting';

const numRuns = Number(process.env['FC_RUNS'] ?? 20);
const LAST_ROW = 60;

/** A row of the sheet, and the names that reach over it. */
type Row = ReadonlySet<string>;

/** The samples, and every drawn layout. */
const FORMS: readonly (() => Workbook)[] = [
  ...sampleForms().map((name) => () => openSample(name)),
  ...Object.values(ALL_DRAWINGS).map((drawing) => () => drawnWorkbook(drawing)),
];

function bound(open: () => Workbook): { workbook: Workbook; sheet: string } {
  const workbook = open();
  const snapshot = takeSnapshot(workbook);
  const [form] = readForms(snapshot);
  const binding = form && planBinding(form, snapshot);
  if (binding?.kind === 'proposal' && binding.plan) applyPlan(workbook, binding.plan);
  return { workbook, sheet: form?.sheet ?? '' };
}

const keyOf = ({ name, scope }: NameSnapshot): string => `${scope ?? ''}!${name}`;

/** What each name covers: its columns, and the first and the last of its rows. */
function places(workbook: Workbook, sheet: string): ReadonlyMap<string, readonly number[] | null> {
  const own = takeSnapshot(workbook).names.flatMap((name): [string, readonly number[] | null][] => {
    const { target } = name;
    if (target.kind !== 'area') return [[keyOf(name), null]];
    const { left, right, top, bottom } = target.area;
    return target.sheet === sheet ? [[keyOf(name), [left, right, top, bottom]]] : [];
  });
  return new Map(own);
}

const changes = fc.record({
  inserted: fc.array(fc.nat({ max: LAST_ROW }), { minLength: 50, maxLength: 50 }),
  deleted: fc.array(fc.nat({ max: LAST_ROW + 49 }), { minLength: 20, maxLength: 20 }),
});

test('names reach over exactly their rows after 50 rows came and 20 went', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FORMS), changes, (open, { inserted, deleted }) => {
      const { workbook, sheet: name } = bound(open);
      const sheet = workbook.sheets.find((one) => one.name === name);
      if (!sheet) throw new Error(name);
      const before = places(workbook, name);
      const rows = Array.from({ length: LAST_ROW * 3 }, (_, row): Row => {
        const over = [...before].filter(
          ([, place]) => place && (place[2] ?? 0) <= row && row <= (place[3] ?? 0),
        );
        return new Set(over.map(([key]) => key));
      });
      for (const at of inserted) {
        const above = rows[at - 1] ?? new Set();
        insertRows(workbook, sheet, at);
        rows.splice(at, 0, new Set([...above].filter((key) => rows[at]?.has(key))));
      }
      for (const at of deleted) {
        deleteRows(workbook, sheet, at);
        rows.splice(at, 1);
      }
      const after = places(workbook, name);
      const wanted = new Map(
        [...before].map(([key, place]): [string, readonly number[] | null] => {
          const top = rows.findIndex((row) => row.has(key));
          const bottom = rows.findLastIndex((row) => row.has(key));
          return [key, place && top >= 0 ? [place[0] ?? 0, place[1] ?? 0, top, bottom] : null];
        }),
      );
      expect(after).toEqual(wanted);
    }),
    { numRuns },
  );
});
