import fc from 'fast-check';
import { findingKey, groupProblems, placesOf } from '../../src/taskpane/results/problems/problems';
import { printCell } from '../../src/snapshot/address';
import { textsFor } from '../../src/texts';
import { problemAt, sampleForm, showing } from './sample-form';

const texts = textsFor('zh-CN').rules;
const form = sampleForm();

describe('the list of problems', () => {
  it('stands in the order of the form, part by part', () => {
    const findings = ['F20', 'D12', 'B10', 'C9', 'B2', 'C5'].map((cell) => problemAt(cell));
    const groups = groupProblems(form, findings, texts, 'zh-CN');
    expect(
      groups.map((group) => [group.part, placesOf([group]).map(({ cell }) => printCell(cell))]),
    ).toEqual([
      ['general', ['B2']],
      ['budget', ['C5', 'C9']],
      ['goal', ['B10']],
      ['tasks', ['D12']],
      ['indicators', ['F20']],
    ]);
  });

  it('says the same sentence once for all its cells in a part', () => {
    const findings = [showing('#REF!', 'E24'), showing('#DIV/0!', 'E21'), showing('#REF!', 'E20')];
    const [group] = groupProblems(form, findings, texts, 'zh-CN');
    expect(
      group?.problems.map(({ title, findings: places }) => [
        title,
        places.map(({ cell }) => printCell(cell)),
      ]),
    ).toEqual([
      ['公式出错', ['E20', 'E24']],
      ['公式出错', ['E21']],
    ]);
  });

  it('keeps severities apart even where the sentence is the same', () => {
    const [group] = groupProblems(
      form,
      [problemAt('E20'), problemAt('E21', 'info')],
      texts,
      'zh-CN',
    );
    expect(group?.problems.map(({ severity }) => severity)).toEqual(['error', 'info']);
  });

  it('shows every finding exactly once, whatever is found', () => {
    const cell = fc.record({ row: fc.nat({ max: 40 }), column: fc.nat({ max: 7 }) });
    const found = fc.record({
      cell,
      severity: fc.constantFrom('error', 'warning', 'info'),
      error: fc.constantFrom('#REF!', '#NAME?'),
      detail: fc.constantFrom('', '成本指标'),
    });
    const distinct = fc.uniqueArray(
      found.map(({ cell, severity, error, detail }) => ({
        ...problemAt('A1', severity),
        cell,
        detail,
        data: { error },
      })),
      { selector: findingKey },
    );
    fc.assert(
      fc.property(distinct, (findings) => {
        const shown = placesOf(groupProblems(form, findings, texts, 'zh-CN')).map(findingKey);
        expect(shown.sort()).toEqual(findings.map(findingKey).sort());
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 100) },
    );
  });
});
