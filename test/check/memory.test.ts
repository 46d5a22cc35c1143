import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { CheckMemory, check, checkSteps } from '../../src/check';
import { dismiss } from '../../src/dismissals/dismiss';
import { withDismissals } from '../../src/dismissals/dismissal';
import { withDecision } from '../../src/form/decisions/kept-decisions';
import { toEnd } from '../../src/form/steps';
import { PACKS } from '../../src/packs';
import { printKept } from '../../src/settings/kept-settings';
import type { SheetSnapshot, Snapshot } from '../../src/snapshot/snapshot';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { definedName, moved, together, withCells } from '../form/alter-snapshot';

const numRuns = Number(process.env['FC_RUNS'] ?? 20);
const SETTINGS = {};

const FILES = ['guangzhou-cppcc', 'gz-archive-named', 'gz-museum-shift', 'sc-township-batch'];
const snapshots = FILES.map((name) =>
  takeSnapshot(openXlsx(readFileSync(`test/forms/${name}.xlsx`)).workbook),
);

/** A few forms, two of them on one sheet, with the names of their workbooks. */
const START: Snapshot = {
  sheets: snapshots.flatMap(({ sheets }, at) =>
    sheets.map((sheet) => {
      const named = { ...sheet, name: `${sheet.name}${at}` };
      return at === 2 ? together(named.name, named, moved(named, 80, 0)) : named;
    }),
  ),
  names: snapshots.flatMap(({ names }, at) =>
    names.map(({ name, formula, scope }) =>
      definedName(
        name,
        formula.replace(/^='?([^'!]+)'?!/, (_, sheet: string) => `='${sheet}${at}'!`),
        scope && `${scope}${at}`,
      ),
    ),
  ),
  activeSheet: null,
};

const CONTENTS = [
  null,
  '基本支出',
  '部门整体绩效目标申报表',
  '绩效指标',
  '≥90%',
  '提高',
  480,
  '约5次',
  '数量指标',
  '。。',
];
const NAMES = ['基本支出', '绩效指标', '年度重点工作任务', '部门名称', '备注'];

/** What may happen to a workbook; numbers choose among what is there. */
const change = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('cell'), sheet: fc.nat(), at: fc.nat() }) },
  ...['merge', 'name', 'rename', 'hide', 'remove', 'copy', 'order', 'decide', 'dismiss', 'set'].map(
    (kind) => ({
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant(kind), sheet: fc.nat(), at: fc.nat() }),
    }),
  ),
);

interface Change {
  readonly kind: string;
  readonly sheet: number;
  readonly at: number;
}

function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

function after(now: Snapshot, { kind, sheet: nth, at }: Change): Snapshot {
  const sheet = pick(now.sheets, nth);
  const others = now.sheets.filter((each) => each !== sheet);
  const replaced = (by: SheetSnapshot): Snapshot => ({
    ...now,
    sheets: now.sheets.map((each) => (each === sheet ? by : each)),
  });
  switch (kind) {
    case 'cell': {
      const address = pick([...sheet.cells.keys(), 'H40'], at);
      return replaced(withCells(sheet, { [address]: pick(CONTENTS, at + nth) }));
    }
    case 'merge':
      return replaced({ ...sheet, merges: sheet.merges.filter((_, index) => index !== at % 7) });
    case 'name': {
      const scope = at % 3 === 0 ? sheet.name : null;
      const name = pick(NAMES, at);
      const formula = at % 5 === 0 ? '#REF!' : `'${sheet.name}'!$C$${(at % 12) + 3}`;
      const left = now.names.filter((one) => one.name !== name || one.scope !== scope);
      return {
        ...now,
        names: at % 4 === 0 ? left : [...left, definedName(name, formula, scope)],
      };
    }
    case 'rename':
      return replaced({ ...sheet, name: `改名${nth}` });
    case 'hide': {
      const visibility = sheet.visibility === 'visible' ? 'hidden' : 'visible';
      return replaced({ ...sheet, visibility });
    }
    case 'remove':
      return others.length === 0 ? now : { ...now, sheets: others };
    case 'copy':
      return { ...now, sheets: [...now.sheets, { ...sheet, name: `${sheet.name}副本` }] };
    case 'order':
      return { ...now, sheets: [sheet, ...others] };
    case 'decide': {
      const questions = check(now).flatMap(({ form }) =>
        form.assumed.flatMap(({ question }) =>
          question ? [{ ...question, sheet: form.sheet, nth: form.nth }] : [],
        ),
      );
      if (questions.length === 0) return now;
      const question = pick(questions, at);
      const { choice } = pick(question.options, nth);
      return { ...now, kept: withDecision(now.kept ?? null, question, choice) ?? '' };
    }
    case 'dismiss': {
      const found = check(now).find(({ findings }) => findings.length > 0);
      const finding = found && pick(found.findings, at);
      if (!finding) return now;
      const kept = withDismissals(now.kept ?? null, [dismiss(found.form, finding, '已核实')]);
      return { ...now, kept: kept ?? '' };
    }
    default: {
      const severity = at % 2 === 0 ? 'off' : 'error';
      return { ...now, ruleSettings: printKept({ 'vague-value': { severity } }) ?? '' };
    }
  }
}

/** As Excel gives it: nothing in it is the same object as in the reading before. */
function readAnew(snapshot: Snapshot): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: new Map([...sheet.cells].map(([address, cell]) => [address, { ...cell }])),
      merges: sheet.merges.map((area) => ({ ...area })),
    })),
    names: snapshot.names.map((name) => ({ ...name, target: { ...name.target } })),
  };
}

test('a check that remembers those before it finds what a fresh one finds', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const memory = new CheckMemory();
      let now = START;
      for (const each of [null, ...changes]) {
        if (each) now = after(now, each);
        const live = toEnd(checkSteps(readAnew(now), SETTINGS, PACKS, memory));
        expect(live).toEqual(check(now));
      }
    }),
    { numRuns },
  );
});

test('what has not changed is not read again: its form is the same object', () => {
  const memory = new CheckMemory();
  const [before, , ...rest] = toEnd(checkSteps(readAnew(START), SETTINGS, PACKS, memory));
  const [sheet] = START.sheets;
  if (!sheet || !before) throw new Error('no form');
  const changed = { ...sheet, cells: withCells(sheet, { F20: '很多' }).cells };
  const next = readAnew({ ...START, sheets: [changed, ...START.sheets.slice(1)] });
  const [now, , ...others] = toEnd(checkSteps(next, SETTINGS, PACKS, memory));

  expect(now?.form).not.toBe(before.form);
  expect(others.map(({ form }) => form)).toEqual(rest.map(({ form }) => form));
  others.forEach(({ form, findings }, at) => {
    expect(form).toBe(rest[at]?.form);
    expect(findings).toBe(rest[at]?.findings);
  });
});

test('names that alone show where a table stands come and go', () => {
  const [{ sheets: [seed] } = START] = snapshots;
  if (!seed) throw new Error('no form');
  const changed = withCells(seed, { B17: '甲', C17: '乙', D17: '丙', E17: '丁', F17: '戊' });
  const names = [definedName('绩效指标', `'${seed.name}'!$B$17:$F$31`)];
  const memory = new CheckMemory();
  const read = [[], names, []].map((each) => {
    const workbook = { sheets: [changed], names: each, activeSheet: null };
    return toEnd(checkSteps(workbook, SETTINGS, PACKS, memory))[0]?.form.indicators.length;
  });
  expect(read).toEqual([0, 14, 0]);
});
