import fc from 'fast-check';
import type { Form } from '../../src/form/form';
import { readForms } from '../../src/form/read-forms';
import { printCell } from '../../src/snapshot/address';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import type { Workbook } from '../../src/workbook/workbook';
import { ALL_DRAWINGS } from '../form/layouts/all-drawings';
import { sampleForms } from '../form/form-files';
import { drawnWorkbook } from '../library/drawn-workbook';
import { openSample } from '../library/inserting';
import { blanked, contentsOfForm } from './blanked';
import { bringInto, fateOf, firstForm, freshTemplate, typed, WITH_MONEY } from './bringing';

const RUNS = Math.ceil(Number(process.env['FC_RUNS'] ?? 100) / 2);

/** Every published form that is known here, and every layout that was drawn. */
const MAKERS: ReadonlyMap<string, () => Workbook> = new Map([
  ...sampleForms().map((name) => [name, () => openSample(name)] as const),
  ...Object.entries(ALL_DRAWINGS).map(
    ([name, drawing]) => [name, () => drawnWorkbook(drawing)] as const,
  ),
]);
const forms = new Map<string, Form>();

function sourceOf(name: string): Form {
  const known = forms.get(name) ?? firstForm(takeSnapshot(made(name)));
  forms.set(name, known);
  return known;
}

function made(name: string): Workbook {
  const make = MAKERS.get(name);
  if (!make) throw new Error(name);
  return make();
}

/** The blank form of the layout, its first open cells reckoned by formulas; the official one where its blank is none. */
function blankOf(name: string, formulas: number): Workbook {
  const blank = blanked(made(name));
  const workbook = readForms(takeSnapshot(blank)).length > 0 ? blank : freshTemplate();
  const { fields } = firstForm(takeSnapshot(workbook));
  const open = [...fields.values()].filter(({ label, entry }) => label !== entry);
  return typed(
    workbook,
    Object.fromEntries(
      open.slice(0, formulas).map(({ entry }, at) => [printCell(entry), `=${at}+1`]),
    ),
  );
}

const formulasIn = (workbook: Workbook) =>
  takeSnapshot(workbook).sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ formula }) => formula ?? []),
  );

const names = fc.constantFrom(...MAKERS.keys());

describe('any form brought over into the blank of any other', () => {
  test('loses nothing, writes what it shows, leaves formulas alone and is taken back', () => {
    fc.assert(
      fc.property(names, names, fc.nat({ max: 3 }), (from, to, count) => {
        const source = sourceOf(from);
        const workbook = blankOf(to, count);
        const formulas = formulasIn(workbook);
        const { brought, before, undone } = bringInto(workbook, source, WITH_MONEY);

        const fate = fateOf(brought);
        const joined = new Set(
          source.indicators
            .filter(({ value }) => fate.has(printCell(value)))
            .flatMap(({ operator, unit }) => [operator, unit])
            .flatMap((entry) => (entry ? [printCell(entry)] : [])),
        );
        const lost = contentsOfForm(source)
          .map(printCell)
          .filter((cell) => !fate.has(cell) && !joined.has(cell));
        expect(lost).toEqual([]);

        const sheet = takeSnapshot(workbook).sheets[0];
        for (const { cell, after, chosen, role } of brought.cells) {
          // A value is taken apart where the form has columns for operator and unit.
          if (!cell || !chosen || role === 'value' || role === 'name') continue;
          expect(sheet?.cells.get(printCell(cell))?.value).toEqual(after);
        }
        expect(formulasIn(workbook)).toEqual(expect.arrayContaining(formulas));
        expect(undone()).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  });
});
