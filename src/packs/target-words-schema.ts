import * as z from 'zod/mini';

z.config({ jitless: true });

const words = z.array(z.string().check(z.minLength(1)));

/** The words of indicator values: bounds, measures, periods, grades. */
export const targetWordsSchema = z.strictObject({
  atLeast: words,
  atMost: words,
  equal: words,
  above: words,
  below: words,
  /** Stand behind the number: 90%以上. */
  atLeastAfter: words,
  atMostAfter: words,
  approximate: words,
  measures: words,
  /** Stand before a measure and belong to the unit: 万亩, 亿元. */
  magnitudes: words,
  /** Measures of what happens: counted per period they make a frequency. */
  occasions: words,
  periods: words,
  grades: words,
});
