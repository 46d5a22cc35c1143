import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { check } from '../../src/check';
import {
  LONGEST_REASON,
  readDismissals,
  withDismissals,
  withoutDismissals,
} from '../../src/dismissals/dismissal';
import { dismiss } from '../../src/dismissals/dismiss';
import { KeptUnreadable } from '../../src/kept/kept-unreadable';
import { printCell } from '../../src/snapshot/address';
import { SHEET_COLUMNS } from '../../src/snapshot/area';
import { copySheet } from '../../src/workbook/sheets/copy-sheets';
import { copyCells } from '../../src/workbook/structure/copy-cells';
import { writeKept } from '../../src/workbook/custom-xml/kept-part';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { deleteRows } from '../../src/workbook/structure/delete-rows';
import { insertRows } from '../../src/workbook/structure/insert-rows';
import { takeSnapshot } from '../../src/workbook/plan/take-snapshot';
import type { Workbook } from '../../src/workbook/workbook';
import type { Sheet } from '../../src/workbook/sheet';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { sampleForms } from '../form/form-files';
import { cellRef } from '../session/samples';
import { checked, explain, fate, named } from './explained';

const RUNS = { numRuns: Math.ceil(Number(process.env['FC_RUNS'] ?? 100) / 10) };

function open(name: string): { readonly workbook: Workbook; readonly sheet: Sheet } {
  const { workbook } = openXlsx(new Uint8Array(readFileSync(`test/forms/${name}.xlsx`)));
  const sheet = workbook.sheets.find((each) => each.name === checked(workbook).form.sheet);
  if (!sheet) throw new Error(name);
  return { workbook, sheet };
}

/** The seed with its vague values explained. */
function explained() {
  const { workbook, sheet } = open('guangzhou-cppcc');
  const vague = checked(workbook).findings.filter(({ rule }) => rule === 'vague-value');
  explain(workbook, vague, '上级统一口径');
  return { workbook, sheet, vague: vague.map(named) };
}

describe('a finding that was explained', () => {
  it('is a problem no longer, and listed with its reason', () => {
    const { workbook, vague } = explained();
    expect(vague.length).toBeGreaterThan(0);
    const { findings, explanations } = checked(workbook);
    expect(findings.map(named)).not.toEqual(expect.arrayContaining(vague));
    expect(explanations.dismissed.map(({ finding }) => named(finding))).toEqual(vague);
    expect(new Set(explanations.dismissed.map(({ dismissal }) => dismissal.reason))).toEqual(
      new Set(['上级统一口径']),
    );
  });

  it('is a problem again, the old reason beside it, once the cell says something else', () => {
    const { workbook, sheet, vague } = explained();
    const [first = ''] = vague;
    enterCell(workbook, sheet, cellRef(first.split(' ')[1] ?? ''), '显著提升');
    const { open, lapsed } = fate(checked(workbook));
    expect(open).toContain(first);
    expect(lapsed).toEqual([`${first}：上级统一口径`]);
  });

  it('is explained again when the cell is put back as it was', () => {
    const { workbook, sheet, vague } = explained();
    const place = cellRef(vague[0]?.split(' ')[1] ?? '');
    const before = takeSnapshot(workbook).sheets[0]?.cells.get(printCell(place))?.text;
    enterCell(workbook, sheet, place, '显著提升');
    enterCell(workbook, sheet, place, before ?? '');
    const { dismissed, lapsed } = fate(checked(workbook));
    expect([dismissed, lapsed]).toEqual([vague, []]);
  });

  it('speaks for one row: a copy of the row is a problem of its own', () => {
    const { workbook, sheet, vague } = explained();
    const { row } = cellRef(vague[0]?.split(' ')[1] ?? '');
    insertRows(workbook, sheet, row + 1, 1);
    const whole = (at: number) => ({ top: at, bottom: at, left: 0, right: SHEET_COLUMNS - 1 });
    copyCells(workbook, { sheet, area: whole(row) }, { sheet, area: whole(row + 1) }, 'all');
    const { open, dismissed, idle } = fate(checked(workbook));
    expect(dismissed).toHaveLength(vague.length);
    expect(dismissed[0]).toBe(vague[0]);
    expect(open.filter((each) => each.startsWith('vague-value'))).toHaveLength(1);
    expect(idle).toEqual([]);
  });

  it('is about nothing any more when its row is deleted', () => {
    const { workbook, sheet, vague } = explained();
    deleteRows(workbook, sheet, cellRef(vague[0]?.split(' ')[1] ?? '').row, 1);
    const { dismissed, idle } = fate(checked(workbook));
    expect(dismissed).toHaveLength(vague.length - 1);
    expect(idle).toEqual([vague[0]]);
  });

  it('is a problem in a copy of its sheet', () => {
    const { workbook, sheet, vague } = explained();
    copySheet({ workbook, sheet }, workbook);
    const forms = check(takeSnapshot(workbook)).map(fate);
    expect(forms.map(({ dismissed }) => dismissed)).toEqual([vague, []]);
    expect(forms[1]?.open).toEqual(expect.arrayContaining([...vague]));
  });

  it('is forgotten by the list, not by the workbook, once the cell is right', () => {
    const { workbook, sheet, vague } = explained();
    const [first = ''] = vague;
    enterCell(workbook, sheet, cellRef(first.split(' ')[1] ?? ''), '≥90%');
    expect(fate(checked(workbook)).idle).toEqual([first]);
  });

  it('can be taken up again', () => {
    const { workbook, vague } = explained();
    const kept = takeSnapshot(workbook).kept ?? null;
    writeKept(workbook, withoutDismissals(kept, readDismissals(kept)));
    expect(takeSnapshot(workbook).kept).toBeUndefined();
    expect(fate(checked(workbook)).open).toEqual(expect.arrayContaining(vague));
  });

  it('has the last reason that was given', () => {
    const { workbook } = explained();
    const { dismissed } = checked(workbook).explanations;
    explain(
      workbook,
      dismissed.map(({ finding }) => finding),
      '另有文件',
    );
    const after = checked(workbook).explanations.dismissed;
    expect(after.map(({ dismissal }) => dismissal.reason)).toEqual(dismissed.map(() => '另有文件'));
  });

  it('stays explained when its sheet gets another name', () => {
    const { workbook, sheet, vague } = explained();
    sheet.name = '绩效目标（定稿）';
    expect(fate(checked(workbook)).dismissed).toEqual(vague);
  });

  it('of a balance is a problem again when another of its amounts changes', () => {
    const { workbook, sheet } = open('gz-library-balance');
    const balance = checked(workbook).findings.filter(({ rule }) => rule.endsWith('-balance'));
    explain(workbook, balance, '差额已报批');
    expect(fate(checked(workbook)).dismissed).toEqual(balance.map(named));
    const { fields } = checked(workbook).form;
    const other = fields.get('其他资金')?.entry;
    if (!other) throw new Error('no such field');
    enterCell(workbook, sheet, other, 1000);
    const now = fate(checked(workbook));
    expect(now.dismissed).toEqual([]);
    expect(now.lapsed.length).toBeGreaterThan(0);
  });
});

describe('the same in two forms of one sheet', () => {
  /** The seed twice, one below the other, the vague values of the second explained. */
  function twice() {
    const { workbook, sheet } = open('guangzhou-cppcc');
    const last = Math.max(...sheet.rows.keys());
    const rows = (top: number) => ({ top, bottom: top + last, left: 0, right: SHEET_COLUMNS - 1 });
    copyCells(workbook, { sheet, area: rows(0) }, { sheet, area: rows(last + 3) }, 'all');
    const [, second] = check(takeSnapshot(workbook));
    if (!second) throw new Error('one form');
    const vague = second.findings.filter(({ rule }) => rule === 'vague-value');
    const added = vague.map((finding) => dismiss(second.form, finding, '已核实'));
    writeKept(workbook, withDismissals(null, added));
    return { workbook, sheet, count: vague.length };
  }

  it('is explained only where it was', () => {
    const { workbook, count } = twice();
    const forms = check(takeSnapshot(workbook)).map(fate);
    expect(forms.map(({ dismissed }) => dismissed.length)).toEqual([0, count]);
  });

  it('stays so when both move', () => {
    const { workbook, sheet, count } = twice();
    insertRows(workbook, sheet, 0, 4);
    const forms = check(takeSnapshot(workbook)).map(fate);
    expect(forms.map(({ dismissed }) => dismissed.length)).toEqual([0, count]);
  });
});

it('decisions that cannot be read are said to be there, too', () => {
  const { workbook } = open('guangzhou-cppcc');
  writeKept(workbook, '{"decisions":[{"about":"in a later version"}]}');
  expect(checked(workbook).hasUnreadable).toBe(true);
});

describe('records that cannot be read', () => {
  it.each(['{', '[]', '{"dismissals":5}', '{"dismissals":{"version":2,"list":[]}}'])(
    'explain nothing, are said to be there, and nothing is written over them: %s',
    (text) => {
      const { workbook } = open('guangzhou-cppcc');
      const before = checked(workbook);
      writeKept(workbook, text);
      const after = checked(workbook);
      expect(fate(after)).toEqual(fate(before));
      expect([before, after].map((each) => each.hasUnreadable)).toEqual([undefined, true]);
      expect(() => {
        explain(workbook, before.findings.slice(0, 1));
      }).toThrow(KeptUnreadable);
      expect(takeSnapshot(workbook).kept).toBe(text);
    },
  );

  it('stay beside those that can', () => {
    const { workbook } = open('guangzhou-cppcc');
    writeKept(workbook, '{"dismissals":[{"rule":1},null],"later":{"a":1}}');
    const [first] = checked(workbook).findings;
    if (!first) throw new Error('nothing found');
    explain(workbook, [first]);
    const after = checked(workbook);
    expect(fate(after).dismissed).toEqual([named(first)]);
    expect(after.hasUnreadable).toBe(true);
    const kept = takeSnapshot(workbook).kept ?? null;
    writeKept(workbook, withoutDismissals(kept, readDismissals(kept)));
    expect(JSON.parse(takeSnapshot(workbook).kept ?? '')).toEqual({
      dismissals: [{ rule: 1 }, null],
      later: { a: 1 },
    });
  });
});

it.each([
  '<a href="x">&amp;]]></a>',
  '说明\u0000\u0007\n\t“引号”',
  '👍🏽 已核实',
  '=1+1',
  '\u{1F600}'.repeat(300),
])('whatever the reason says, it is kept: %#', (reason) => {
  const { workbook } = open('guangzhou-cppcc');
  const [first] = checked(workbook).findings;
  if (!first) throw new Error('nothing found');
  explain(workbook, [first], reason);
  const [kept] = checked(workbook).explanations.dismissed;
  expect(kept?.dismissal.reason).toBe(reason.slice(0, LONGEST_REASON));
});

it('a reason that is too long is not cut through a character', () => {
  const { workbook } = open('guangzhou-cppcc');
  const [first] = checked(workbook).findings;
  if (!first) throw new Error('nothing found');
  explain(workbook, [first], `a${'👍'.repeat(300)}`);
  const [kept] = checked(workbook).explanations.dismissed;
  expect(kept?.dismissal.reason).toBe(`a${'👍'.repeat(249)}`);
});

describe.each(sampleForms())('everything found in %s', (name) => {
  it('is silent once it is explained, wherever rows come and go above it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 3 }), (blanks) => {
        const { workbook, sheet } = open(name);
        const { findings } = checked(workbook);
        explain(workbook, findings);
        for (const count of blanks) if (count > 0) insertRows(workbook, sheet, 0, count);
        const moved = fate(checked(workbook));
        expect([moved.open, moved.lapsed, moved.idle]).toEqual([[], [], []]);
        expect(moved.dismissed).toHaveLength(findings.length);
        const added = blanks.reduce((sum, count) => sum + count, 0);
        if (added > 0) deleteRows(workbook, sheet, 0, added);
        expect(fate(checked(workbook)).dismissed.sort()).toEqual(findings.map(named).sort());
      }),
      RUNS,
    );
  });
});
