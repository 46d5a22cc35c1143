/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleId, Severity } from '../../src/rules/rule';
import { RULES_KEY } from '../../src/session/rules-setting';
import type { Session } from '../../src/session/state';
import { choose } from '../../src/settings/rule-choices';
import { sitting } from './sitting';

const seed = new Uint8Array(readFileSync(join(__dirname, '..', 'forms', 'guangzhou-cppcc.xlsx')));

const set = (session: Session, rule: RuleId, severity: Severity | 'off' | null) =>
  session.changeSetting({
    key: RULES_KEY,
    title: { key: 'set-rule', data: { title: rule } },
    change: (kept) => choose(kept, rule, severity),
  });

async function kept(session: Session): Promise<string | null> {
  const read = await session.readSetting(RULES_KEY);
  if (read.kind === 'failed') throw new Error('not read');
  return read.text;
}

function outcomeOf(session: Session) {
  const { outcome } = session.getState();
  if (outcome.kind !== 'checked') throw new Error(outcome.kind);
  const [form] = outcome.forms;
  const found = (form?.findings ?? []).filter(({ rule }) => rule === 'vague-value');
  return { vague: found.map(({ severity }) => severity), off: form?.switchedOff };
}

beforeEach(async () => {
  await excelHost.open(seed);
  excelHost.level = '1.14';
});

describe('a rule that the user sets', () => {
  it('is silent once it is off, and the check says so', async () => {
    const session = sitting();
    await session.check();
    expect(outcomeOf(session)).toEqual({ vague: ['warning'], off: [] });
    await set(session, 'vague-value', 'off');
    expect(session.getState().change.kind).toBe('applied');
    expect(outcomeOf(session)).toEqual({ vague: [], off: ['vague-value'] });
  });

  it('may weigh more or less, and get its own weight back', async () => {
    const session = sitting();
    await set(session, 'vague-value', 'error');
    await session.check();
    expect(outcomeOf(session)).toEqual({ vague: ['error'], off: [] });
    await set(session, 'vague-value', null);
    expect(outcomeOf(session)).toEqual({ vague: ['warning'], off: [] });
    expect(await kept(session)).toBeNull();
  });

  it('is undone and done again like every write', async () => {
    const session = sitting();
    await session.check();
    await set(session, 'vague-value', 'off');
    await session.undo();
    expect(outcomeOf(session)).toEqual({ vague: ['warning'], off: [] });
    expect(await kept(session)).toBeNull();
    await session.redo();
    expect(outcomeOf(session)).toEqual({ vague: [], off: ['vague-value'] });
  });

  it('is found by the next sitting, in this workbook, saved and opened again, and in no other', async () => {
    await set(sitting(), 'vague-value', 'off');
    const later = sitting();
    await later.check();
    expect(outcomeOf(later)).toEqual({ vague: [], off: ['vague-value'] });
    await excelHost.open(await excelHost.saveWithSettings());
    const reopened = sitting();
    await reopened.check();
    expect(outcomeOf(reopened)).toEqual({ vague: [], off: ['vague-value'] });
    await excelHost.open(seed);
    const other = sitting();
    await other.check();
    expect(outcomeOf(other)).toEqual({ vague: ['warning'], off: [] });
  });
});

describe('a mere check', () => {
  it('reads the settings in the same round trips', async () => {
    const session = sitting();
    await session.check();
    excelHost.resetCounters();
    await session.check();
    const without = excelHost.syncs;
    await set(session, 'vague-value', 'off');
    await session.check();
    excelHost.resetCounters();
    await session.check();
    expect(excelHost.syncs).toBe(without);
    expect(without).toBeLessThanOrEqual(3);
  });

  it('writes none', async () => {
    const session = sitting();
    await session.check();
    await set(session, 'vague-value', null);
    expect(await kept(session)).toBeNull();
    expect(session.getState().history.undo).toBeNull();
  });

  it('takes what anyone may have put there for nothing, and lets it be mended', async () => {
    const foreign = ['no JSON', '{"version":1,"rules":{"vague-value":{"severity":"fatal"},"x":3}}'];
    for (const text of foreign) {
      await Excel.run(async (context) => {
        context.workbook.settings.add(RULES_KEY, text);
        await context.sync();
      });
      const session = sitting();
      await session.check();
      expect(outcomeOf(session)).toEqual({ vague: ['warning'], off: [] });
      await set(session, 'vague-value', 'info');
      expect(outcomeOf(session).vague).toEqual(['info']);
    }
  });
});
