import { check } from '../../src/check';
import type { Finding } from '../../src/rules/finding';
import type { RuleSettings } from '../../src/rules/settings';
import { printCell } from '../../src/snapshot/address';
import { sampleForms, sampleSnapshot } from '../form/form-files';
import { scoreFindings } from '../forms/score';

/** The gold files have it too; who wants it must ask for it. */
const WITH_OPTIONAL: RuleSettings = { 'cycle-is-duration': { severity: 'info' } };

function findingsIn(name: string, settings: RuleSettings = {}): readonly Finding[] {
  return check(sampleSnapshot(name), settings).flatMap(({ findings }) => findings);
}

describe('the findings in the sample forms', () => {
  test.each(sampleForms())('%s: what the gold file has and nothing else', (name) => {
    const { missed, falseAlarms } = scoreFindings(name, findingsIn(name, WITH_OPTIONAL));
    expect({ missed, falseAlarms }).toEqual({ missed: [], falseAlarms: [] });
  });

  test('the clean form has no finding, not even one that reviewers could differ about', () => {
    expect(findingsIn('gz-statistics-clean')).toEqual([]);
  });

  test('the seed, cell by cell, in reading order', () => {
    const found = findingsIn('guangzhou-cppcc').map(
      ({ rule, cell, severity }) => `${printCell(cell)} ${rule} ${severity}`,
    );
    expect(found).toEqual([
      'A1 class-missing warning',
      'C3 required-blank warning',
      'B7 repeated-word info',
      'B9 repeated-word info',
      'B10 past-tense-goal info',
      'F18 approximate-value warning',
      'D19 name-is-sentence info',
      'C20 shifted-cell warning',
      'E20 value-not-quantified warning',
      'E21 vague-value warning',
      'E22 value-not-quantified warning',
      'E24 value-not-quantified info',
      'C26 name-is-sentence info',
      'E26 value-not-quantified info',
      'E27 value-not-quantified info',
      'E28 value-not-quantified info',
      'E29 satisfaction-not-percent warning',
      'E31 satisfaction-not-percent warning',
    ]);
  });

  test.each(sampleForms())(
    '%s: read from top to bottom, in each cell the severest first',
    (name) => {
      const rank = { error: 0, warning: 1, info: 2 } as const;
      const places = findingsIn(name).map(
        ({ cell, severity }) => cell.row * 1e6 + cell.column * 10 + rank[severity],
      );
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    },
  );

  test.each(sampleForms())('%s: checked twice, found alike, each finding once', (name) => {
    const found = findingsIn(name);
    expect(findingsIn(name)).toEqual(found);
    const identities = found.map(({ rule, cell, detail }) =>
      [rule, printCell(cell), detail].join(),
    );
    expect(new Set(identities).size).toBe(identities.length);
  });
});
