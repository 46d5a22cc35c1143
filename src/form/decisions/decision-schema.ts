import * as z from 'zod/mini';
import { COLUMN_ROLES } from './decision';

// The pane runs under a policy without eval, which zod's compiled parsers would need.
z.config({ jitless: true });

/**
 * Where a decision holds: the sheet, and which of its forms, in reading order. `at` tells several questions of one
 * kind apart by words of the sheet, so that it is found again wherever rows and columns were put in.
 */
const where = { sheet: z.string(), nth: z.int().check(z.minimum(0)), at: z.string() };

/** One thing that the user decided about how a form is read. What the sheet itself offers is named by its words. */
export const decisionSchema = z.discriminatedUnion('about', [
  /** It is none: it is not checked. `at` is its title. */
  z.object({ about: z.literal('form'), ...where, choice: z.literal('none') }),
  z.object({ about: z.literal('title'), ...where, choice: z.string() }),
  z.object({ about: z.literal('year'), ...where, choice: z.string() }),
  z.object({ about: z.literal('unit'), ...where, choice: z.enum(['万元', '元']) }),
  /** Which column holds the year's values. */
  z.object({ about: z.literal('value'), ...where, choice: z.string() }),
  /** What the column below the heading `at` holds. */
  z.object({ about: z.literal('column'), ...where, choice: z.enum(COLUMN_ROLES) }),
  /** Whether the row named `at`, and the part that begins with it, stands a column off. */
  z.object({ about: z.literal('shift'), ...where, choice: z.enum(['shifted', 'straight']) }),
  /** What the only values are of. */
  z.object({ about: z.literal('period'), ...where, choice: z.enum(['year', 'whole']) }),
  /** What the brackets behind a name hold. */
  z.object({ about: z.literal('brackets'), ...where, choice: z.enum(['value', 'name']) }),
  /** Whether the column of the names holds classes too. */
  z.object({ about: z.literal('outline'), ...where, choice: z.enum(['classes', 'names']) }),
]);
