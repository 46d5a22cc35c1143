import type { DIMENSIONS } from '../../src/report/dimensions';
import { opinionOf } from '../../src/report/opinion';
import { printCell } from '../../src/snapshot/address';
import { cliTextsFor } from '../../src/texts/cli';
import { findingMessage } from '../../src/texts/finding-message';
import { reportOfForm } from './report-of';

const { rules } = cliTextsFor('zh-CN');
const seed = reportOfForm('guangzhou-cppcc');

describe('what a reviewer is told', () => {
  it('shows for each dimension what the form has, counted and in its cells', () => {
    const shown = seed.dimensions.map(({ dimension, evidence }) => [
      dimension,
      evidence.map(({ what, count, of, cells }) => [what, count, of, cells.length]),
    ]);
    expect(shown).toEqual([
      [
        'completeness',
        [
          ['fields-filled', '11', '13', 11],
          ['tasks-whole', '4', '4', 4],
          ['indicators-whole', '14', '14', 14],
          ['classes-filled', '7', '7', 7],
        ],
      ],
      [
        'relevance',
        [
          ['tasks-measured', '4', '4', 4],
          ['indicators-aimed', '13', '14', 13],
        ],
      ],
      [
        'appropriateness',
        [
          ['amounts-usable', '8', '8', 8],
          ['tasks-paid', '4', '4', 4],
          ['task-money', '1,579.00', '16,325.83', 4],
        ],
      ],
      [
        'feasibility',
        [
          ['values-checkable', '5', '14', 5],
          ['values-compared', '1', '4', 1],
          ['deadlines-told', '1', '1', 1],
        ],
      ],
    ]);
  });

  it('lists under a dimension the findings that bear on it', () => {
    const found = new Map(seed.dimensions.map((each) => [each.dimension, each.findings]));
    const cellsOf = (dimension: (typeof DIMENSIONS)[number], rule: string) =>
      (found.get(dimension) ?? [])
        .filter((each) => each.rule === rule)
        .map((each) => printCell(each.cell));
    expect(cellsOf('completeness', 'class-missing')).toEqual(['A1']);
    expect(cellsOf('feasibility', 'approximate-value')).toEqual(['F18']);
    expect(cellsOf('completeness', 'approximate-value')).toEqual([]);
  });

  it('counts findings, parts and severities alike', () => {
    expect(seed.counts).toEqual({ error: 0, warning: 9, info: 9 });
    expect(seed.parts.flatMap(({ findings }) => findings)).toHaveLength(seed.findings.length);
  });

  it('writes the reasons for return part by part, hints left out, the same sentence once', () => {
    const points = opinionOf(seed, (finding) => findingMessage(rules, finding, 'zh-CN'));
    const returned = points.flatMap(({ cells }) => cells);
    expect(returned).toHaveLength(seed.counts.error + seed.counts.warning);
    expect(points.map(({ part }) => part)[0]).toBe('whole');
    expect(points.some(({ rule }) => rule === 'past-tense-goal')).toBe(false);
    expect(new Set(points.map(({ message }) => message)).size).toBe(points.length);
  });

  it('returns what the reviewer chose instead', () => {
    const points = opinionOf(
      seed,
      (finding) => findingMessage(rules, finding, 'zh-CN'),
      ({ rule }) => rule === 'past-tense-goal',
    );
    expect(points.map(({ rule, cells }) => [rule, cells.map(printCell)])).toEqual([
      ['past-tense-goal', ['B10']],
    ]);
  });
});
