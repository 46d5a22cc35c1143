import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from './pages';

const [, , rulesFolder = 'src/rules', target = 'docs/rules'] = process.argv;

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const [file, text] of rulePages(rulesFolder)) writeFileSync(join(target, file), text);
