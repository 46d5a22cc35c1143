import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { planBinding } from '../../src/bind/plan-binding';
import { readForms } from '../../src/form/read-forms';
import { FIELD_KEYS, TABLE_KEYS } from '../../src/form/keys';
import { MARK_SEVERITIES, markFormula } from '../../src/plan/marks/mark';
import type { Area } from '../../src/snapshot/area';
import { addConditionalFormat } from '../../src/workbook/conditional-formats/add-conditional-format';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { sampleForms } from '../form/form-files';
import { comparePackages } from '../xlsx/compare-packages';
import { cleanFile } from './clean-file';
import { OUR_ID, withCustomXml, withExtensions } from './own-things';

const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 30) };
const KEYS: ReadonlySet<string> = new Set([...FIELD_KEYS, ...TABLE_KEYS]);

/** The samples that hold no names of a form's fields to begin with. */
const SAMPLES = sampleForms()
  .map((name) => readFileSync(join(__dirname, '..', 'forms', `${name}.xlsx`)))
  .map((bytes) => new Uint8Array(bytes))
  .filter((bytes) => !openXlsx(bytes).workbook.names.some(({ name }) => KEYS.has(name)));

interface Traces {
  readonly sample: Uint8Array;
  readonly marks: readonly { readonly area: Area; readonly severity: number }[];
  readonly isBound: boolean;
  readonly keepsHistory: boolean;
  readonly keepsXml: boolean;
}

const traces: fc.Arbitrary<Traces> = fc.record({
  sample: fc.constantFrom(...SAMPLES),
  marks: fc.array(
    fc.record({
      area: fc
        .tuple(fc.nat(30), fc.nat(8))
        .map(([row, column]) => ({ top: row, left: column, bottom: row, right: column })),
      severity: fc.nat(2),
    }),
    { maxLength: 6 },
  ),
  isBound: fc.boolean(),
  keepsHistory: fc.boolean(),
  keepsXml: fc.boolean(),
});

/** The sample after some work with the add-in. */
function used({ sample, marks, isBound, keepsHistory, keepsXml }: Traces): Uint8Array {
  const document = openXlsx(sample);
  const { workbook } = document;
  const [sheet] = workbook.sheets;
  if (isBound) bind(workbook);
  for (const { area, severity } of marks) {
    if (!sheet) break;
    addConditionalFormat(workbook, sheet, {
      type: 'Custom',
      areas: [area],
      formulas: [markFormula(MARK_SEVERITIES[severity] ?? 'info').slice(1)],
      stopIfTrue: false,
      format: { fill: '#FFC7CE' },
    });
  }
  const saved = saveXlsx(document);
  const settings = { 'jixiao.history': '{&quot;version&quot;:1}' };
  const recorded = keepsHistory ? withExtensions(saved, [{ id: OUR_ID, settings }]) : saved;
  return keepsXml ? withCustomXml(recorded, ['<kept xmlns="urn:jixiao-assistant:1"/>']) : recorded;
}

function bind(workbook: Parameters<typeof applyPlan>[0]): void {
  const snapshot = takeSnapshot(workbook);
  const forms = readForms(snapshot);
  for (const form of forms) {
    const now = takeSnapshot(workbook);
    const binding = planBinding(form, now, new Set(), forms);
    if (binding.kind === 'proposal' && binding.plan) applyPlan(workbook, binding.plan);
  }
}

it('leaves of any sample what it was before we worked on it, and cleans only once', () => {
  fc.assert(
    fc.property(traces, (given) => {
      const { xlsx, removed } = cleanFile(used(given));
      expect(removed.marks).toBe(given.marks.length);
      const differing = comparePackages(given.sample, xlsx).filter(({ part }) => !isStyles(part));
      const elements = differing.flatMap((part) => part.elements);
      // Others' rules came behind ours and keep the places that they were given.
      expect(elements.filter((path) => !path.includes('cfRule'))).toEqual([]);
      expect(differing.filter(({ kind }) => kind !== 'changed')).toEqual([]);
      expect(cleanFile(xlsx).xlsx).toEqual(xlsx);
    }),
    RUNS,
  );
});

/** A list of formats for rules that a file had none of stays, empty. */
function isStyles(part: string): boolean {
  return part === 'xl/styles.xml';
}
