import * as z from 'zod/mini';
import { AMOUNT_KEYS, FIELD_KEYS } from '../form/keys';
import { LEVEL1_CLASSES, LEVEL2_CLASSES } from './class-names';

// The pane runs under a policy without eval, which zod's compiled parsers would need.
z.config({ jitless: true });

const text = z.string().check(z.minLength(1));
const words = z.array(text);
const someWords = words.check(z.minLength(1));
const fieldKey = z.enum(FIELD_KEYS);

const FORM_KINDS = ['department', 'project'] as const;
const TASK_ROLES = ['name', 'content', 'amount', 'expectation'] as const;
const INDICATOR_ROLES = [
  'level1',
  'level2',
  'name',
  'cycle',
  'value',
  'operator',
  'unit',
  'weight',
  'other',
] as const;

/** The words of printed forms, all layouts together: data, so that a new synonym needs no code. */
export const vocabularySchema = z.strictObject({
  fields: z.record(fieldKey, words),
  /** Labels that lead to no field; a value never stands there. */
  otherLabels: words,
  /** Words of money that mean the whole sum where it stands right of them; elsewhere they head a column. */
  amountsBeside: words,
  /** What may stand before a label or a heading and says no more of it: 部门年度总体目标. */
  prefixes: words,
  /** The same behind one: 主管部门及代码. */
  suffixes: words,
  /** A title with one of these words heads another kind of paper: a summary, a notice. */
  notTitles: words,
  /** What stands below the table of indicators. */
  endLabels: words,
  /** Rows of sums, which are no tasks. */
  goalHeadings: words,
  totals: words,
  tasks: z.record(z.enum(TASK_ROLES), words),
  indicators: z.record(z.enum(INDICATOR_ROLES), words),
  level1: z.array(z.strictObject({ name: z.string(), synonyms: words })),
  level2: z.array(z.strictObject({ name: z.string(), level1: z.string(), synonyms: words })),
  /** How the name of a class ends that the lists above don't know. */
  classEndings: words,
});

const amountKey = z.enum(AMOUNT_KEYS);

/** Amounts that add up to others. */
export const layoutSumSchema = z.strictObject({
  parts: z.array(amountKey).check(z.minLength(1)),
  /** Mostly one; of several the sum. */
  total: z.array(amountKey).check(z.minLength(1)),
});

/** What is particular to one published form. */
export const layoutSchema = z.strictObject({
  id: text,
  kind: z.enum(FORM_KINDS),
  /** Parts of the title, without year and spaces. */
  titles: words,
  /** Fields that tell this form from its relatives. */
  signature: z.array(fieldKey),
  /** The columns as printed, left to right: used where headings were changed. */
  taskColumns: z.array(z.enum(TASK_ROLES)),
  indicatorColumns: z.array(z.enum(INDICATOR_ROLES)),
  amountUnit: z.enum(['万元', '元']),
  /** How it prints fields, beside the words that all forms share: these win. */
  labels: z.optional(z.partialRecord(fieldKey, words)),
  /** The same of the columns of its tables. */
  headings: z.optional(
    z.strictObject({
      tasks: z.optional(z.partialRecord(z.enum(TASK_ROLES), words)),
      indicators: z.optional(z.partialRecord(z.enum(INDICATOR_ROLES), words)),
    }),
  ),
  /** What it calls the classes, by their standard names; new rows are labelled with the first word. */
  classes: z.optional(
    z.strictObject({
      level1: z.optional(z.partialRecord(z.enum(LEVEL1_CLASSES), someWords)),
      level2: z.optional(z.partialRecord(z.enum(LEVEL2_CLASSES), someWords)),
    }),
  ),
  /** Fields that must be filled in. */
  required: z.optional(z.array(fieldKey)),
  /** What must add up, in place of what is known of all forms; none where the list is empty. */
  sums: z.optional(z.array(layoutSumSchema)),
});

/** The forms that something is for: all that fit every line that is there. */
export const formsMeantSchema = z.strictObject({
  forms: z.optional(z.array(z.enum(FORM_KINDS))),
  /** Ids of layouts. */
  layouts: z.optional(words),
  /** Words such as 天河区: one of them stands in the form's title, 部门名称 or 实施单位. */
  regions: z.optional(words),
});

/** What a bureau gives to its departments: the forms that it prints, and how it wants them checked. */
export const packSchema = z.strictObject({
  /** For editors. */
  $schema: z.optional(z.string()),
  id: text,
  version: text,
  /** Whose pack it is, in words. */
  name: text,
  /** Where it comes from; null for the whole country. */
  region: z.nullable(text),
  layouts: z._default(z.array(layoutSchema), []),
  /** In order: the later settings win. What may be set of a rule is the rule's own affair. */
  rules: z._default(
    z.array(z.extend(formsMeantSchema, { settings: z.record(z.string(), z.unknown()) })),
    [],
  ),
});

export type VocabularyData = z.infer<typeof vocabularySchema>;
export type Layout = z.infer<typeof layoutSchema>;
export type LayoutSum = z.infer<typeof layoutSumSchema>;
export type FormsMeant = z.infer<typeof formsMeantSchema>;
export type Pack = z.infer<typeof packSchema>;
export type TaskRole = (typeof TASK_ROLES)[number];
export type IndicatorRole = (typeof INDICATOR_ROLES)[number];
