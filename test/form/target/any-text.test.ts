import fc from 'fast-check';
import { printTarget } from '../../../src/form/target/print-target';
import { isMeasured, readTarget } from '../../../src/form/target/read-target';

const RUNS = Number(process.env['FC_RUNS'] ?? 100);

describe('any text', () => {
  const pieces = [
    '≥',
    '不低于',
    '90',
    '1,200',
    '%',
    '万',
    '人次',
    '/',
    '月',
    '2026年',
    '12月底前',
    '优',
    '、',
    '（',
    '）',
    '-',
    '百分之',
    '九十',
    ' ',
    '。',
    'A',
    '控制在',
    '以内',
    '，',
    '每',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
  );

  test('has an answer, whose span lies within it', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (value, timely) => {
        const target = readTarget(value, { timely });
        const { start, end } = 'span' in target ? target.span : { start: 0, end: 0 };
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(value.length);
        expect(start).toBeLessThanOrEqual(end);
      }),
      { numRuns: RUNS * 5 },
    );
  });

  test.each(['9', ' ', '≥', '9,', '不低于', '。', '(', '1次/', '百分之', '每', '九'])(
    'of very many %j is read at once',
    (part) => {
      const begun = process.cpuUsage();
      readTarget(part.repeat(100_000));
      expect(process.cpuUsage(begun).user).toBeLessThan(2_000_000);
    },
  );

  test('a target that is printed reads the same again', () => {
    const comparator = fc.constantFrom('', '≥', '≤', '=', '>', '<');
    const unit = fc.constantFrom('%', '人', '万元', '元/亩', '次/月', '个工作日', '平方米', '‰');
    const number = fc
      .tuple(fc.nat({ max: 99_999 }), fc.nat({ max: 999 }))
      .map(([whole, part]) => `${whole}.${part}1`);
    fc.assert(
      fc.property(comparator, number, unit, (sign, digits, measure) => {
        const target = readTarget(`${sign}${digits}${measure}`);
        expect(target).toMatchObject({ comparator: sign === '' ? null : sign, unit: measure });
        if (!isMeasured(target)) throw new Error(`${sign}${digits}${measure} is not measured`);
        expect(readTarget(printTarget(target))).toEqual(target);
      }),
      { numRuns: RUNS },
    );
  });

  test('whatever is measured reads the same when it is printed plainly', () => {
    fc.assert(
      fc.property(text, (value) => {
        const target = readTarget(value);
        if (!isMeasured(target)) return;
        const { kind, comparator, number, unit } = target;
        if (kind === 'frequency' || unit?.includes('·') === true) return;
        expect(readTarget(printTarget(target))).toMatchObject({ comparator, number, unit });
      }),
      { numRuns: RUNS * 5, examples: [['90A。']] },
    );
  });
});
