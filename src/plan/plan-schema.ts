import * as z from 'zod/mini';
import { SHEET_COLUMNS, SHEET_ROWS } from '../snapshot/area';
import type { Plan } from './plan';
import { TEMPLATE_IDS } from './template-id';
import { PLAN_TITLES } from './title';

// The pane runs under a policy without eval, which zod's compiled parsers would need.
z.config({ jitless: true });

const row = z.int().check(z.minimum(0), z.maximum(SHEET_ROWS - 1));
const column = z.int().check(z.minimum(0), z.maximum(SHEET_COLUMNS - 1));
const cell = z.object({ row, column });
const area = z.object({ top: row, left: column, bottom: row, right: column });
const sheet = z.string();
const text = z.nullable(z.string());
const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.object({ error: z.string() }),
]);
const content = z.object({
  value,
  formula: text,
  numberFormat: z.string(),
  bare: z.exactOptional(z.literal(true)),
});
const newSheet = {
  sheet,
  template: z.union([z.enum(TEMPLATE_IDS), z.object({ xlsx: z.string() })]),
  before: z.exactOptional(sheet),
};
const rows = { sheet, at: row, count: z.int().check(z.positive()), formatsFrom: z.nullable(row) };

const edit = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('set-cells'),
    sheet,
    cells: z.array(z.object({ cell, before: content, after: content })),
  }),
  z.object({ kind: z.literal('insert-rows'), ...rows }),
  z.object({ kind: z.literal('delete-rows'), ...rows }),
  z.object({
    kind: z.literal('set-merges'),
    sheet,
    part: z.array(area),
    join: z.array(area),
  }),
  z.object({ kind: z.literal('insert-sheet'), ...newSheet }),
  z.object({ kind: z.literal('delete-sheet'), ...newSheet }),
  z.object({
    kind: z.literal('set-row-height'),
    sheet,
    row,
    before: z.nullable(z.number()),
    after: z.nullable(z.number()),
  }),
  z.object({
    kind: z.literal('set-name'),
    name: z.string(),
    scope: text,
    before: text,
    after: text,
  }),
  z.object({ kind: z.literal('set-setting'), key: z.string(), before: text, after: text }),
  z.object({ kind: z.literal('set-kept'), before: text, after: text }),
]);

const span = { sheet, top: row, bottom: row };
const expectations = z.object({
  // Plans kept before there were such expectations have none.
  sheets: z._default(z.array(z.object({ sheet, exists: z.boolean() })), []),
  cells: z.array(
    z.object({
      sheet,
      cell,
      content: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('value'), value }),
        z.object({ kind: z.literal('formula'), formula: text }),
      ]),
      numberFormat: text,
      beside: z.exactOptional(z.literal(true)),
    }),
  ),
  vacant: z.array(z.object(span)),
  merges: z.array(z.object({ ...span, areas: z.array(area) })),
  names: z.array(z.object({ name: z.string(), scope: text, formula: text })),
});

/** A plan as it is kept between sittings: whatever is read back may have been made by anyone. */
export const plan = z.object({
  title: z.object({ key: z.enum(PLAN_TITLES), data: z.record(z.string(), z.string()) }),
  edits: z.array(edit),
  expects: expectations,
  yields: expectations,
}) satisfies z.ZodMiniType<Plan>;
