import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_FILES } from './pack-schema-text';

const [, , folder = 'docs'] = process.argv;

for (const [name, text] of Object.entries(SCHEMA_FILES)) writeFileSync(join(folder, name), text());
