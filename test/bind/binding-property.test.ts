import fc from 'fast-check';
import { namePlaces } from '../../src/bind/name-places';
import { planBinding } from '../../src/bind/plan-binding';
import type { BindingProposal, NameKey } from '../../src/bind/binding';
import type { Form } from '../../src/form/form';
import { FIELD_KEYS, TABLE_KEYS } from '../../src/form/keys';
import { readForms } from '../../src/form/read-forms';
import { printSheetArea } from '../../src/snapshot/address';
import type { NameSnapshot, Snapshot } from '../../src/snapshot/snapshot';
import { cell, definedName, sheet, workbook } from '../form/alter-snapshot';
import { onlyForm, sampleForms, sampleSnapshot } from '../form/form-files';
import { readingOf } from '../form/reading';
import { withNamesSet } from './named-snapshot';

const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 60) };
const KEYS: readonly NameKey[] = [...FIELD_KEYS, ...TABLE_KEYS];
const ELSEWHERE = sheet('备用', [cell('A1', 1), cell('B2', '说明')]);

/** The samples that hold one form, without names of their own. */
const samples = sampleForms().flatMap((name) => {
  const bare: Snapshot = { ...sampleSnapshot(name), names: [] };
  const [form, ...others] = readForms(bare);
  return form && others.length === 0 ? [{ name, form, sheets: bare.sheets }] : [];
});

type Earlier = 'absent' | 'sound' | 'broken' | 'astray' | 'elsewhere' | 'constant';

const earlierNames = fc.record({
  sample: fc.constantFrom(...samples),
  names: fc.array(
    fc.record({
      key: fc.constantFrom(...KEYS),
      was: fc.constantFrom<Earlier>('absent', 'sound', 'broken', 'astray', 'elsewhere', 'constant'),
      local: fc.boolean(),
      visible: fc.boolean(),
    }),
  ),
});

function formulaOf(was: Earlier, key: NameKey, form: Form, snapshot: Snapshot): string | null {
  const place = namePlaces(form, snapshot).get(key);
  switch (was) {
    case 'absent':
      return null;
    case 'sound':
      return place ? printSheetArea(form.sheet, place) : null;
    case 'broken':
      return '#REF!';
    case 'astray':
      return printSheetArea(form.sheet, form.area);
    case 'elsewhere':
      return '备用!$A$1';
    case 'constant':
      return '2026';
  }
}

/** The workbook of a sample with such names, each once. */
function workbookWith(
  drawn: typeof earlierNames extends fc.Arbitrary<infer Drawn> ? Drawn : never,
) {
  const { form, sheets } = drawn.sample;
  const bare = workbook(...sheets, ELSEWHERE);
  const names: NameSnapshot[] = [];
  for (const { key, was, local, visible } of drawn.names) {
    const formula = formulaOf(was, key, form, bare);
    if (formula === null || names.some(({ name }) => name === key)) continue;
    names.push(definedName(key, formula, local ? form.sheet : null, visible));
  }
  return { ...bare, names };
}

function propose(snapshot: Snapshot): BindingProposal {
  const binding = planBinding(onlyForm(snapshot), snapshot);
  if (binding.kind === 'refusal') throw new Error(binding.reason);
  return binding;
}

test('most samples hold one form', () => {
  expect(samples.length).toBeGreaterThan(10);
});

test('binding makes every name of the form sound but those in conflict, and changes nothing that is read', () => {
  fc.assert(
    fc.property(earlierNames, (drawn) => {
      const before = workbookWith(drawn);
      const { plan, names } = propose(before);
      const left = names.filter(({ state }) => state === 'conflict' || state === 'without-field');
      const after = onlyForm(withNamesSet(before, plan));
      const unsound = after.names.filter(({ state }) => state !== 'sound').map(({ key }) => key);
      expect(unsound.sort()).toEqual(left.map(({ key }) => key).sort());
      expect(readingOf(after)).toEqual(readingOf(onlyForm(before)));
      const bound = after.names.filter(({ state }) => state === 'sound').map(({ key }) => key);
      const expected = [...namePlaces(after, before).keys()].filter(
        (key) => !left.some((name) => name.key === key),
      );
      expect(bound.sort()).toEqual(expected.sort());
    }),
    RUNS,
  );
});

test('binding twice changes nothing the second time', () => {
  fc.assert(
    fc.property(earlierNames, (drawn) => {
      const before = workbookWith(drawn);
      const { plan } = propose(before);
      expect(propose(withNamesSet(before, plan)).plan).toBeNull();
    }),
    RUNS,
  );
});

test('binding shows and hides no name, and touches none of another owner', () => {
  fc.assert(
    fc.property(earlierNames, (drawn) => {
      const before = workbookWith(drawn);
      const after = withNamesSet(before, propose(before).plan);
      for (const { name, scope, visible } of before.names) {
        const now = after.names.filter((known) => known.name === name);
        expect(now.map((known) => [known.scope, known.visible])).toEqual([[scope, visible]]);
      }
    }),
    RUNS,
  );
});
