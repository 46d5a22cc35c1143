import * as z from 'zod/mini';
import { libraryPackSchema, ownLibrarySchema } from '../../packs/library-schema';
import { packJsonSchema } from '../../settings/json-schema';
import { rules } from '../../texts/zh-CN/rules';

/** The JSON Schemas of what people may write, by the names of their files in `docs/`; draft 2020-12. */
export const SCHEMA_FILES = {
  'pack.schema.json': packSchemaText,
  /** The files of the standard indicators and sets. */
  'library-pack.schema.json': () => printed(z.toJSONSchema(libraryPackSchema, { io: 'input' })),
  /** Indicators and sets of one's own, as exported. */
  'own-library.schema.json': () => printed(z.toJSONSchema(ownLibrarySchema, { io: 'input' })),
} as const satisfies Readonly<Record<string, () => string>>;

/** The JSON Schema of packs, as the file in `docs/` holds it. */
export function packSchemaText(): string {
  return printed(packJsonSchema(rules));
}

function printed(schema: z.core.JSONSchema.BaseSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
