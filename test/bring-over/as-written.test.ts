import { sayTheSame } from '../../src/bring-over/settled/same-value';
import { DEFAULT_OPTIONS } from '../../src/bring-over/options';
import type { Form } from '../../src/form/form';
import { readNameCell } from '../../src/library/placement/names/name-cell';
import { sameCell } from '../../src/snapshot/area';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { BANDS } from '../form/layouts/drawings-headings';
import { INDENTED_COSTS } from '../form/layouts/drawings-outlines';
import {
  BRACKETS,
  NAME_AND_VALUE,
  NINGXIA_OUTLINE,
  REGIONS,
} from '../form/layouts/drawings-unusual';
import { drawnWorkbook } from '../library/drawn-workbook';
import { bringInto, firstForm, sampleForm, WITH_MONEY } from './bringing';

const TARGETS = { BRACKETS, NAME_AND_VALUE, NINGXIA_OUTLINE, REGIONS, BANDS, INDENTED_COSTS };
const SOURCES = {
  NAME_AND_VALUE: firstForm(takeSnapshot(drawnWorkbook(NAME_AND_VALUE))),
  NINGXIA_OUTLINE: firstForm(takeSnapshot(drawnWorkbook(NINGXIA_OUTLINE))),
  'hn-science': sampleForm('hn-science'),
};

/** The indicators with a value, by name. */
function said({ indicators }: Form): ReadonlyMap<string, string> {
  const own = (text: string) => readNameCell(text, false).name.trim();
  const filled = indicators.filter(({ annual }) => annual.trim() !== '');
  return new Map(filled.map(({ name, annual }) => [own(name.text), annual]));
}

describe.each(Object.entries(SOURCES))('%s', (_source, source) => {
  test.each(Object.entries(TARGETS))(
    'goes into %s as its own rows are written, once, and is taken back',
    (_target, drawing) => {
      const workbook = drawnWorkbook(drawing);
      const there = said(firstForm(takeSnapshot(workbook)));
      const { form, before, undone } = bringInto(workbook, source, WITH_MONEY);
      const now = said(form);
      for (const [name, annual] of [...there, ...said(source)]) {
        expect([name, annual, sayTheSame(now.get(name) ?? '', annual)]).toEqual([
          name,
          annual,
          true,
        ]);
      }
      const again = bringInto(workbook, source, WITH_MONEY).brought;
      expect(again.cells.filter(({ chosen }) => chosen)).toEqual([]);
      expect(undone()).toEqual(before);
    },
  );
});

test('a value that a known row lacks goes behind its name', () => {
  const lacking = drawnWorkbook(NAME_AND_VALUE.replace('培训人次（≥30人次）', '培训人次'));
  const { form } = bringInto(lacking, SOURCES.NAME_AND_VALUE);
  expect(said(form)).toEqual(said(SOURCES.NAME_AND_VALUE));
  expect(form.indicators).toHaveLength(4);
});

test('a name may come without its value', () => {
  const source = SOURCES['hn-science'];
  const [row] = source.indicators;
  if (!row) throw new Error('no row');
  const workbook = drawnWorkbook(NAME_AND_VALUE);
  const offered = bringInto(drawnWorkbook(NAME_AND_VALUE), source).brought.cells;
  const value = offered.find(
    ({ role, source: cell }) => role === 'value' && sameCell(cell, row.value),
  );
  const chosen = new Map([[value?.id ?? '', false]]);
  const { form } = bringInto(workbook, source, { ...DEFAULT_OPTIONS, chosen });
  const brought = form.indicators.find(({ name }) => name.text === row.name.text);
  expect([brought?.name.text, brought?.annual]).toEqual([row.name.text, '']);
});
