import fc from 'fast-check';
import { parseArea } from '../../src/snapshot/address';
import type { Area } from '../../src/snapshot/area';
import { sampleForms } from '../form/form-files';
import { CHOSEN_CLASSES } from './choices';
import { formSpecs, workbookOf } from './generated-form';
import { openSample, type Inserted } from './inserting';
import { verifyInsertion } from './verify-insertion';

const numRuns = Math.ceil(Number(process.env['FC_RUNS'] ?? 100) / 5);
const classes = fc.array(fc.constantFrom(...CHOSEN_CLASSES), { minLength: 1, maxLength: 8 });

describe('indicators inserted into any published form', () => {
  test.each(sampleForms())('%s: one of each class, all at once', (name) => {
    verifyInsertion(openSample(name), CHOSEN_CLASSES);
  });

  test('any number of any classes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sampleForms()), classes, (name, chosen) => {
        verifyInsertion(openSample(name), chosen);
      }),
      { numRuns },
    );
  });
});

test('indicators inserted into a form of any make; its name and its sum go on covering the table', () => {
  fc.assert(
    fc.property(formSpecs, classes, (spec, chosen) => {
      const { after } = verifyInsertion(workbookOf(spec), chosen);
      const rows = after.form.indicators.map(({ row }) => row);
      const missedBy = (area: Area | null) =>
        rows.filter((row) => area && (row < area.top || area.bottom < row));
      expect(missedBy(namedArea(after))).toEqual([]);
      expect(missedBy(summedArea(after))).toEqual([]);
    }),
    { numRuns: numRuns * 2 },
  );
});

function namedArea({ snapshot }: Inserted['after']): Area | null {
  const target = snapshot.names.find(({ name }) => name === '绩效指标')?.target;
  return target?.kind === 'area' ? target.area : null;
}

function summedArea({ snapshot }: Inserted['after']): Area | null {
  const formulas = snapshot.sheets.flatMap(({ cells }) => [...cells.values()]);
  const sum = formulas.find(({ formula }) => formula?.startsWith('=SUM(') === true)?.formula;
  return sum ? parseArea(sum.slice(5, -1)) : null;
}
