import { packJsonSchema } from '../../settings/json-schema';
import { rules } from '../../texts/zh-CN/rules';

/** The JSON Schema of packs, as the file in `docs/` holds it. */
export function packSchemaText(): string {
  return `${JSON.stringify(packJsonSchema(rules), null, 2)}\n`;
}
