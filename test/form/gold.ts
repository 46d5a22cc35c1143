import * as z from 'zod/mini';
import { goldText } from './form-files';

const value = z.nullable(z.union([z.string(), z.number(), z.boolean()]));

const goldSchema = z.object({
  form: z.enum(['department', 'project']),
  year: z.nullable(z.number()),
  sheet: z.string(),
  title: z.object({ cell: z.string() }),
  fields: z.record(z.string(), z.object({ cell: z.string(), value })),
  tasks: z.array(
    z.object({
      cell: z.string(),
      name: z.nullable(z.string()),
      amountCell: z.string(),
      contentCell: z.string(),
      expectCell: z.string(),
    }),
  ),
  indicators: z.array(
    z.object({
      row: z.number(),
      level1: z.nullable(z.string()),
      level2: z.nullable(z.string()),
      name: z.string(),
      nameCell: z.string(),
      cycleCell: z.optional(z.string()),
      annual: z.nullable(z.union([z.string(), z.number()])),
      valueCell: z.string(),
      opCell: z.optional(z.string()),
      unitCell: z.optional(z.string()),
      target: z.object({
        kind: z.string(),
        comparator: z.nullable(z.string()),
        number: z.nullable(z.number()),
        unit: z.nullable(z.string()),
      }),
    }),
  ),
});

export type Gold = z.infer<typeof goldSchema>;

export function readGold(name: string): Gold {
  return goldSchema.parse(JSON.parse(goldText(name)));
}
