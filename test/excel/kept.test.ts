/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import { withList } from '../../src/kept/lists';
import { withSection } from '../../src/kept/sections';
import type { Session } from '../../src/session/state';
import { printKeptPart } from '../../src/kept/kept-part';
import { addCustomXml } from '../../src/workbook/custom-xml/change-custom-xml';
import { writeKept } from '../../src/workbook/custom-xml/kept-part';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { excelWorkspace } from '../../src/excel/workspace';
import { comparePackages } from '../xlsx/compare-packages';
import { sitting } from './sitting';

const SEED = new Uint8Array(readFileSync('test/forms/guangzhou-cppcc.xlsx'));
const NOTE = { reason: '“不适用”是 <上级> & 财政局的要求' };

const keep = (session: Session, value: unknown) =>
  session.changeKept({
    title: { key: 'set-rule', data: { title: '' } },
    change: (kept) => withSection(kept, 'dismissals', (written) => written, value),
  });

const kept = async () => (await excelWorkspace().read()).kept ?? null;
const TEXT = JSON.stringify({ dismissals: [NOTE] });

beforeEach(async () => {
  await excelHost.open(SEED);
  excelHost.level = '1.14';
});

describe('what the user decides about a workbook', () => {
  it('stays in it as a part of its own, read with every check', async () => {
    const session = sitting();
    await session.check();
    await keep(session, [NOTE]);
    expect(session.getState().change.kind).toBe('applied');
    expect(await kept()).toBe(TEXT);
  });

  it('goes along with the file, with nothing else of it changed, and needs no Excel to be read', async () => {
    await keep(sitting(), [NOTE]);
    const saved = await excelHost.save();
    expect(takeSnapshot(openXlsx(saved).workbook).kept).toBe(TEXT);
    const touched = comparePackages(SEED, saved).filter(({ kind }) => kind !== 'added');
    expect(touched.map(({ part }) => part)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
    ]);
    await excelHost.open(saved);
    expect(await kept()).toBe(TEXT);
  });

  it('is taken back and done again like every write', async () => {
    const session = sitting();
    await keep(session, [NOTE]);
    await keep(session, ['两条', NOTE]);
    await session.undo();
    expect(await kept()).toBe(TEXT);
    await session.undo();
    expect(await kept()).toBeNull();
    expect(excelHost.workbook.customXmlParts).toEqual([]);
    await session.redo();
    expect(await kept()).toBe(TEXT);
  });

  it('costs a check no round trip of its own', async () => {
    const session = sitting();
    await session.check();
    excelHost.resetCounters();
    await session.check();
    const without = excelHost.syncs;
    await keep(session, [NOTE]);
    excelHost.resetCounters();
    await session.check();
    expect(excelHost.syncs).toBe(without);
  });
});

describe('what somebody else decides about the same workbook meanwhile', () => {
  it('is not lost when an earlier decision is taken back: that is refused, with its reason', async () => {
    const session = sitting();
    await keep(session, [NOTE]);
    const both = JSON.stringify({ dismissals: [NOTE, '别人的'] });
    writeKept(excelHost.workbook, both);
    await session.undo();
    expect(session.getState().change).toMatchObject({ kind: 'failed', failure: 'kept-changed' });
    expect(await kept()).toBe(both);
  });

  it('is the step that is taken back first, once the button names it', async () => {
    const session = sitting();
    await keep(session, [NOTE]);
    await keep(sitting(), [NOTE, '别人的']);
    await session.undo();
    expect(session.getState().change).toMatchObject({ kind: 'failed', failure: 'history-changed' });
    expect(await kept()).toBe(JSON.stringify({ dismissals: [NOTE, '别人的'] }));
    await session.undo();
    expect(await kept()).toBe(TEXT);
  });

  it('stays beside what is decided after it', async () => {
    const session = sitting();
    await session.check();
    const add = (each: Session, value: string) =>
      each.changeKept({
        title: { key: 'set-rule', data: { title: '' } },
        change: (now) =>
          withList(now, 'dismissals', (written) => written, {
            goes: () => false,
            added: [value],
          }),
      });
    await add(session, '一');
    await add(sitting(), '二');
    await add(session, '三');
    expect(await kept()).toBe(JSON.stringify({ dismissals: ['一', '二', '三'] }));
  });
});

it.each([
  ['another hand', ['<kept xmlns="urn:jixiao-assistant:1"><note>别人的</note></kept>']],
  ['two panes at once', [printKeptPart('{"dismissals":[]}'), printKeptPart('{"entries":{}}')]],
])('a part that %s wrote stays as it is, and the refusal says why', async (_, parts) => {
  const { workbook } = excelHost;
  for (const xml of parts) addCustomXml(workbook, xml);
  const session = sitting();
  await session.check();
  const { outcome } = session.getState();
  expect(outcome.kind === 'checked' && outcome.forms[0]?.hasUnreadable).toBe(true);
  await keep(session, [NOTE]);
  expect(session.getState().change).toMatchObject({ kind: 'failed', failure: 'kept-unreadable' });
  expect(workbook.customXmlParts.map(({ xml }) => xml)).toEqual(parts);
  expect(takeSnapshot(openXlsx(await excelHost.save()).workbook).kept).toBe(await kept());
});

it('what another hand has written cannot be read, and nothing is written over it', async () => {
  const session = sitting();
  writeKept(excelHost.workbook, '{"dismissals":');
  await keep(session, [NOTE]);
  expect(session.getState().change).toMatchObject({ kind: 'failed', failure: 'kept-unreadable' });
  expect(await kept()).toBe('{"dismissals":');
});
