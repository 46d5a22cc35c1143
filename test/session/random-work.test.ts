/** @jest-environment ./test/excel-environment.ts */
import fc from 'fast-check';
import { planBinding } from '../../src/bind/plan-binding';
import { planForm } from '../../src/commands/plan-form';
import { planInsertion } from '../../src/library/insert-indicators';
import { placeIndicators } from '../../src/library/place-rows';
import { invert } from '../../src/plan/invert';
import { makePlan } from '../../src/plan/make-plan';
import type { Plan } from '../../src/plan/plan';
import type { FormReading } from '../../src/session/propose';
import type { Session } from '../../src/session/state';
import { prepareSubmission } from '../../src/submission/prepare-submission';
import { sheetWorkbook } from '../template/sheet-workbook';
import { applyPlan } from '../../src/workbook/plan/apply-plan';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';
import { sitting } from '../excel/sitting';
import { CHOSEN_CLASSES, choicesOf, type ChosenClass } from '../library/choices';
import { comparePackages } from '../xlsx/compare-packages';
import { liveIn, livedInForms } from './lived-in-forms';
import { verifyStillCovered } from './still-covered';
import { verifyOnlyMovedDown } from './only-moved-down';
import { withoutMarks, wholeContents } from './whole-contents';

type Step =
  | { readonly kind: 'insert'; readonly classes: readonly ChosenClass[]; readonly which: number }
  | { readonly kind: 'fill'; readonly which: number; readonly text: string }
  | { readonly kind: 'bind'; readonly which: number }
  | { readonly kind: 'template' | 'mark' | 'clear' | 'copy' | 'undo' | 'redo' };

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      classes: fc.array(fc.constantFrom(...CHOSEN_CLASSES), { minLength: 1, maxLength: 5 }),
      which: fc.nat(3),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('fill' as const),
      which: fc.nat(100),
      text: fc.constantFrom('≥95%', '=1+1', '12', '2026年9月底前完成', '满意度'),
    }),
  },
  { arbitrary: fc.record({ kind: fc.constant('bind' as const), which: fc.nat(3) }), weight: 1 },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('template', 'mark', 'clear', 'copy', 'undo', 'undo', 'redo'),
    }),
  },
);

/** A pane at work on the open workbook, and the same plans carried out on the file beside it. */
class Work {
  readonly session: Session;
  readonly #file: XlsxDocument;
  #done: Plan[] = [];
  #undone: Plan[] = [];

  constructor(original: Uint8Array) {
    this.#file = openXlsx(original);
    this.session = sitting();
    this.session.preferMarks('mark');
  }

  async take(step: Step): Promise<void> {
    const { session } = this;
    switch (step.kind) {
      case 'insert': {
        const before = wholeContents(excelHost.workbook);
        const snapshot = takeSnapshot(excelHost.workbook);
        const plan = await this.#planned((reading) => insertion(reading, step));
        if (plan && (await this.#apply(plan))) {
          verifyOnlyMovedDown(before, wholeContents(excelHost.workbook), plan);
          verifyStillCovered(snapshot, takeSnapshot(excelHost.workbook));
        }
        break;
      }
      case 'fill': {
        const plan = await this.#planned((reading) => filling(reading, step));
        if (plan) await this.#apply(plan);
        break;
      }
      case 'bind': {
        const plan = await this.#planned(({ forms, snapshot }) => {
          const form = forms[step.which % forms.length];
          const binding = form && planBinding(form.form, snapshot, new Set(), allOf(forms));
          return binding?.kind === 'proposal' ? binding.plan : null;
        });
        if (plan) await this.#apply(plan);
        break;
      }
      case 'template': {
        const planned = await session.propose(({ snapshot, forms }) =>
          planForm(snapshot, forms.length),
        );
        if (planned.kind !== 'proposed') break;
        const { plan } = planned.proposal;
        await session.insertForm();
        this.#expect('applied');
        this.#onFile(plan);
        this.#done.push(plan);
        this.#undone = [];
        break;
      }
      case 'mark':
        await session.check();
        expect(['checked', 'no-form']).toContain(session.getState().outcome.kind);
        break;
      case 'clear':
        await session.clearMarks();
        break;
      case 'copy': {
        const opened = await session.openCopy(({ xlsx, snapshot, forms }) =>
          prepareSubmission(xlsx, snapshot, allOf(forms)),
        );
        expect(opened.kind).toBe('opened');
        break;
      }
      case 'undo':
        await this.undo();
        break;
      case 'redo': {
        const plan = this.#undone.pop();
        await session.redo();
        if (!plan) break;
        this.#expect('redone');
        this.#onFile(plan);
        this.#done.push(plan);
        break;
      }
    }
  }

  async undo(): Promise<boolean> {
    const plan = this.#done.pop();
    await this.session.undo();
    if (!plan) return false;
    this.#expect('undone');
    this.#onFile(invert(plan));
    this.#undone.push(plan);
    return true;
  }

  /** Whatever was done so far, the file saved from Excel holds what the file worked on beside it holds. */
  async verifyFile(): Promise<void> {
    const now = openXlsx(await excelHost.save()).workbook;
    const beside = openXlsx(saveXlsx(this.#file)).workbook;
    expect(withoutMarks(wholeContents(now))).toEqual(withoutMarks(wholeContents(beside)));
  }

  async #planned(planner: (reading: FormReading) => Plan | null): Promise<Plan | null> {
    const proposed = await this.session.propose((reading) => reading);
    if (proposed.kind === 'failed') throw new Error(proposed.failure);
    return proposed.kind === 'proposed' ? planner(proposed.proposal) : null;
  }

  /** @returns whether it was carried out, in Excel as in the file; a refusal is the same in both */
  async #apply(plan: Plan): Promise<boolean> {
    const before = wholeContents(excelHost.workbook);
    await this.session.apply(plan);
    const { change } = this.session.getState();
    if (change.kind === 'failed') {
      expect(['locked-cell', 'protected', 'rows-not-insertable']).toContain(change.failure);
      expect(wholeContents(excelHost.workbook)).toEqual(before);
      expect(() => {
        this.#onFile(plan);
      }).toThrow(change.failure);
      return false;
    }
    this.#onFile(plan);
    this.#done.push(plan);
    this.#undone = [];
    return true;
  }

  #onFile(plan: Plan): void {
    applyPlan(this.#file.workbook, plan, (template, sheet) => sheetWorkbook(template, sheet));
  }

  #expect(kind: 'applied' | 'undone' | 'redone'): void {
    expect(this.session.getState().change).toMatchObject({ kind });
  }
}

const allOf = (forms: FormReading['forms']) => forms.map(({ form }) => form);

function insertion(
  { forms, snapshot }: FormReading,
  { classes, which }: Extract<Step, { kind: 'insert' }>,
): Plan | null {
  const form = forms[which % forms.length]?.form;
  if (!form) return null;
  const project = form.projects[1] ?? null;
  const placement = placeIndicators(form, snapshot, choicesOf(...classes), project);
  if (placement.kind === 'placed') return planInsertion(placement, snapshot);
  expect(['protected', 'no-table']).toContain(placement.reason);
  return null;
}

/** Excel does not tell whether such texts stand with an apostrophe; once written over they come back with one. */
const READS_OTHERWISE = /^['=+\-@]|^[\d.,%\s年月日/:-]+$/u;

function filling(
  { current: { form }, snapshot }: FormReading,
  { which, text }: Extract<Step, { kind: 'fill' }>,
): Plan | null {
  const places = form.indicators
    .flatMap(({ name, value }) => [name, value])
    .filter(({ value }) => !(typeof value === 'string' && READS_OTHERWISE.test(value)));
  const place = places[which % Math.max(1, places.length)];
  if (!place) return null;
  const { row, column, value, formula, numberFormat } = place;
  const before = { value, formula, numberFormat };
  const cell = { cell: { row, column }, before, after: { ...before, value: text, formula: null } };
  return makePlan(
    { key: 'fill-cells', data: { count: '1' } },
    [{ kind: 'set-cells', sheet: form.sheet, cells: [cell] }],
    snapshot,
  );
}

/** What differs between two packages, but for the list of formats that rules had: it stays, and may be empty. */
function differences(before: Uint8Array, after: Uint8Array) {
  return comparePackages(before, after).filter(
    ({ elements }) => !elements.every((path) => path.startsWith('styleSheet/dxfs')),
  );
}

const numRuns = Math.ceil(Number(process.env['FC_RUNS'] ?? 100) / 10);

test('whatever is done to whatever form, undoing all of it restores the file part by part', async () => {
  await fc.assert(
    fc.asyncProperty(
      livedInForms,
      fc.array(steps, { minLength: 1, maxLength: 7 }),
      async (given, work) => {
        const original = liveIn(given);
        await excelHost.open(original);
        const pane = new Work(original);
        for (const step of work) {
          await pane.take(step);
          await pane.verifyFile();
        }
        while (await pane.undo());
        // Results in view are brought up to date after an undo, their marks too.
        await pane.session.clearMarks();
        expect(differences(original, await excelHost.save())).toEqual([]);
      },
    ),
    { numRuns },
  );
});
