import type { Form } from '../../form/form';
import { ownTexts } from '../../form/judgement/words/own-texts';
import { ownYearsOf } from '../../form/judgement/values/period';
import { statedYears } from '../../form/judgement/values/stated-years';
import { defineRule } from '../rule';

export const yearMismatch = defineRule({
  id: 'year-mismatch',
  severity: 'warning',
  fix: 'none',
  basis: ['practice'],
  examples: {
    wrong: [{ fields: { 总体绩效目标: '2025年举办群众文化活动60场，群众满意度不低于90%。' } }],
    right: [
      { fields: { 总体绩效目标: '举办群众文化活动60场，较2025年增长5%，落实2021—2025年规划。' } },
    ],
  },
  check(form) {
    const { title, year: expected } = form;
    if (expected === null) return [];
    const isOwnYear = ownYearsOf(form);
    const places = [
      ...(isFieldYear(form) ? [{ entry: title, text: title.text }] : []),
      ...ownTexts(form),
    ];
    return places.flatMap(({ entry, text }) =>
      statedYears(text)
        .filter(({ year }) => !isOwnYear(year) && !isHistory(year, expected))
        .map(({ year }) => ({
          cell: entry,
          message: 'other' as const,
          data: { actual: String(year), expected: String(expected) },
          detail: String(year),
        })),
    );
  },
});

/** So many years back nobody plans for, nor copies from. */
const LONG_AGO = 10;

/** 2000年底前建成的小区: a year of long ago, unless it may be the budget year with one wrong digit. */
function isHistory(year: number, expected: number): boolean {
  const digits = String(expected);
  const wrong = Array.from(String(year)).filter((digit, at) => digit !== digits[at]).length;
  return expected - year > LONG_AGO && wrong > 1;
}

/** The title is held against a year that stands elsewhere; where it gives the year itself there is nothing to compare. */
function isFieldYear({ fields, title }: Form): boolean {
  const entry = fields.get('预算年度')?.entry;
  return entry !== undefined && (entry.row !== title.row || entry.column !== title.column);
}
