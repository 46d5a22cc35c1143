import { check } from '../../src/check';
import type { Finding } from '../../src/rules/finding';
import type { RuleId } from '../../src/rules/rule';
import { printCell } from '../../src/snapshot/address';
import { textsFor } from '../../src/texts';
import { findingMessage } from '../../src/texts/finding-message';
import { workbookWith, type Changes, type Frame } from './form-builder';

/** A finding of the rule, as a test states it: all that a caller can see but the sheet. */
export type Expected = Omit<Finding, 'rule' | 'sheet' | 'cell'> & { readonly cell: string };

/** What is changed in the sound form, and what the rule then says. */
export type Case = readonly [changes: Changes, findings: readonly Expected[], frame?: Frame];

interface Scenarios {
  readonly silent: Readonly<Record<string, Changes | readonly [Changes, Frame]>>;
  readonly speaks: Readonly<Record<string, Case>>;
}

/** Runs a rule's scenarios through the reader and the whole check; the sound form is the first of the silent ones. */
export function describeRule(rule: RuleId, { silent, speaks }: Scenarios): void {
  describe(rule, () => {
    test.each(Object.entries({ 'in the sound form': {}, ...silent }))(
      'is silent %s',
      (_, given) => {
        const [changes, frame] = isPair(given) ? given : [given, {}];
        expect(findingsOf(rule, changes, frame)).toEqual([]);
      },
    );

    test.each(Object.entries(speaks))('speaks %s', (_, [changes, expected, frame]) => {
      expect(findingsOf(rule, changes, frame)).toEqual(expected);
    });
  });
}

/** What the rule says of the changed form; every message must be complete. */
export function findingsOf(rule: RuleId, changes: Changes, frame: Frame = {}): readonly Expected[] {
  const forms = check(workbookWith(changes, frame));
  expect(forms).toHaveLength(1);
  const findings = forms.flatMap((checked) => checked.findings);
  for (const finding of findings) {
    expect(findingMessage(textsFor('zh-CN').rules, finding, 'zh-CN')).not.toMatch(/[{}]/u);
  }
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ cell, severity, detail, message, data, fix }) => ({
      cell: printCell(cell),
      severity,
      detail,
      message,
      data,
      fix,
    }));
}

function isPair(given: Changes | readonly [Changes, Frame]): given is readonly [Changes, Frame] {
  return Array.isArray(given);
}
