import { writeFileSync } from 'node:fs';
import { packSchemaText } from './pack-schema-text';

const [, , target = 'docs/pack.schema.json'] = process.argv;

writeFileSync(target, packSchemaText());
