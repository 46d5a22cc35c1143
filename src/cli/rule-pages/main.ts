import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from './pages';

const [, , target = 'docs/rules'] = process.argv;

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const [file, text] of rulePages()) writeFileSync(join(target, file), text);
