import * as z from 'zod/mini';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const text = z.nullish(z.string());

const target = z.object({
  kind: z.string(),
  comparator: z.nullish(z.string()),
  number: z.nullish(z.number()),
  unit: z.nullish(z.string()),
});

const indicator = z.object({
  row: z.number(),
  level1: text,
  level2: text,
  /** Other names of the class that are as good. */
  level2Alt: z.optional(z.array(z.string())),
  name: z.nullish(value),
  nameCell: z.string(),
  valueCell: z.string(),
  annual: z.nullish(value),
  opCell: text,
  unitCell: text,
  target: z.nullish(target),
});

const finding = z.object({
  rule: z.string(),
  cell: z.string(),
  detail: z.optional(z.string()),
  /** Rules that may be reported in this one's place. */
  alt: z.optional(z.array(z.string())),
  /** Cells at which it may stand as well. */
  altCells: z.optional(z.array(z.string())),
});

const form = z.object({
  sheet: z.string(),
  fields: z.record(z.string(), z.object({ cell: z.string(), value: z.nullish(value) })),
  tasks: z.array(z.object({ cell: z.string(), name: z.nullish(value), amount: z.nullish(value) })),
  indicators: z.array(indicator),
  findings: z.array(finding),
  /** Where two careful reviewers could differ; the cell `*` stands for any. */
  unsure: z.optional(z.array(z.object({ rule: z.string(), cell: z.string() }))),
});

/** What a careful reader and reviewer says of a workbook; `more` where it holds several forms. */
export const goldSchema = z.extend(form, { more: z.optional(z.array(form)) });

/** What `check --format json` says, as far as it is scored. */
export const reportSchema = z.object({
  files: z.array(z.object({ file: z.string(), forms: z.array(form) })),
});

export type FormFacts = z.output<typeof form>;
export type IndicatorFacts = z.output<typeof indicator>;
export type TargetFacts = z.output<typeof target>;
export type FindingFacts = z.output<typeof finding>;
export type Fact = z.output<typeof value> | undefined;
