import fc from 'fast-check';
import { moveYears } from '../../src/bring-over/years/move-years';

const ON = { from: 2025, to: 2026 };
const numRuns = Number(process.env['FC_RUNS'] ?? 100);

describe('years of the old form move on', () => {
  test.each([
    ['2025年底前', '2026年底前'],
    ['2025年1月—12月', '2026年1月—12月'],
    ['2025年1月至2025年12月', '2026年1月至2026年12月'],
    ['2025-09-30', '2026-09-30'],
    ['2025/9/30前完成', '2026/9/30前完成'],
    ['2025.9.30', '2026.9.30'],
    ['二〇二五年年底', '二〇二六年年底'],
    ['２０２５年度', '２０２６年度'],
    ['2025年完成，较2024年增长5%', '2026年完成，较2024年增长5%'],
    ['截至2025年底完成', '截至2026年底完成'],
  ])('%s → %s', (text, moved) => {
    expect(moveYears(text, ON).text).toBe(moved);
  });
});

describe('what is not the plan’s own year stays, and is told', () => {
  test.each([
    ['2024—2026年', '2024—2026年'],
    ['2025年9月至2026年6月', '2025年9月至2026年6月'],
    ['落实“十四五”规划', '“十四五”'],
    ['落实《2025年工作要点》', '2025年'],
    ['自2025年起实施', '2025年'],
    ['到2030年全面建成', '2030年'],
    ['2027年3月底前', '2027年3月底前'],
  ])('%s: %s', (text, told) => {
    expect(moveYears(text, ON)).toEqual({ text, untouched: [told] });
  });

  test('a day that the next year does not have', () => {
    const moved = moveYears('2024年2月29日前', { from: 2024, to: 2025 });
    expect(moved).toEqual({ text: '2024年2月29日前', untouched: ['2024年2月29日前'] });
  });

  test('a text with a later year of its own stays as a whole', () => {
    const text = '2025年完成一期，2026年完成二期';
    expect(moveYears(text, ON)).toEqual({ text, untouched: ['2025年', '2026年'] });
  });

  test.each(['2025.50万元', '2025人', '12025年', '培训2025人次', '穗财〔2025〕3号'])(
    '%s is no year',
    (text) => {
      expect(moveYears(text, ON)).toEqual({ text, untouched: [] });
    },
  );
});

describe('moving on and back', () => {
  const piece = fc.constantFrom(
    '2025年',
    '2025年底前',
    '2025-09-30',
    '2025年1月—12月',
    '2024年',
    '2023年',
    '十四五',
    '2026年',
    '2024—2026年',
    '完成',
    '，',
    '100%',
    '《2025年计划》',
    '〔2025〕3号',
    '二〇二五年',
    '自2025年起',
    '2025.50万元',
  );
  test('leaves every text as it was', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }),
        fc.integer({ min: 1, max: 3 }),
        (pieces, years) => {
          const text = pieces.join('，');
          const to = 2025 + years;
          const moved = moveYears(text, { from: 2025, to }).text;
          if (moved === text) return;
          expect(moveYears(moved, { from: to, to: 2025 }).text).toBe(text);
        },
      ),
      { numRuns },
    );
  });
});
