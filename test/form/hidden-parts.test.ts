import { printCell } from '../../src/snapshot/address';
import type { HiddenLines } from '../../src/snapshot/snapshot';
import { onlySheet, withCells, workbook } from './alter-snapshot';
import { onlyForm, sampleSnapshot } from './form-files';
import { readingOf } from './reading';

const museum = onlySheet(sampleSnapshot('gz-museum-shift'));

function read(hidden: HiddenLines, sheet = museum) {
  const form = onlyForm(workbook({ ...sheet, hidden }));
  const said = form.assumed
    .filter(({ what }) => what.startsWith('hidden'))
    .map(({ what, cell }) => `${what} ${printCell(cell)}`);
  return { reading: readingOf(form), said };
}

const shown = read({ rows: [], columns: [] });

test('what stands in hidden rows and columns is read all the same, and said once each', () => {
  const { reading, said } = read({ rows: [17, 18, 25], columns: [4] });
  expect(reading).toEqual(shown.reading);
  expect(said).toEqual(['hidden-rows D18', 'hidden-columns E3']);
});

test('what is hidden outside of the form is not said', () => {
  const noted = withCells(museum, { Z3: '内部测算', A90: '备查' });
  expect(read({ rows: [89], columns: [25] }, noted).said).toEqual([]);
  expect(shown.said).toEqual([]);
});
