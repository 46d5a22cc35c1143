import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readDismissals, withoutDismissals } from '../../src/dismissals/dismissal';
import { withSection } from '../../src/kept/sections';
import { writeKept } from '../../src/workbook/custom-xml/kept-part';
import { enterCell } from '../../src/workbook/enter-cell';
import { deleteRows } from '../../src/workbook/structure/delete-rows';
import { insertRows } from '../../src/workbook/structure/insert-rows';
import { takeSnapshot } from '../../src/workbook/take-snapshot';
import type { Sheet, Workbook } from '../../src/workbook/workbook';
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

it.each(['', '{', '{"dismissals":5}', '{"dismissals":[{"rule":1},null]}'])(
  'spoilt records explain nothing and stop nothing: %s',
  (text) => {
    const { workbook } = open('guangzhou-cppcc');
    const before = fate(checked(workbook));
    writeKept(workbook, text);
    expect(fate(checked(workbook))).toEqual(before);
    expect(withSection(text, 'dismissals', undefined)).toBeNull();
  },
);

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
