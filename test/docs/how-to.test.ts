import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { follow, stepsOf } from './guide-steps';

const COPIED = ['src', 'package.json', 'jest.config.js', 'tsconfig.json'];
const LINKED = ['node_modules', 'assets'];
/** What the tests of the guides stand on. */
const TESTS = ['rules', 'library', 'form', 'random-seed.ts'];
const JEST = path.join('node_modules', 'jest', 'bin', 'jest.js');

jest.setTimeout(120_000);
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'guide-'));
  for (const name of COPIED) cpSync(name, path.join(root, name), { recursive: true });
  for (const name of LINKED) symlinkSync(path.resolve(name), path.join(root, name), 'junction');
  for (const name of TESTS) {
    cpSync(path.join('test', name), path.join(root, 'test', name), { recursive: true });
  }
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Runs a command of a guide, which is always a run of some tests. */
function run(command: string): string {
  const [npx, jest, ...words] = command.split(' ');
  expect([npx, jest]).toEqual(['npx', 'jest']);
  const args = [path.join(root, JEST), '--ci', '--runInBand', ...words];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stderr;
}

test.each(['add-a-rule', 'add-a-layout', 'add-an-entry'])(
  'who does what %s.md says has green tests',
  (name) => {
    const steps = stepsOf(readFileSync(`docs/develop/${name}.md`, 'utf8'));
    const commands = steps.flatMap((step) => {
      if (step.kind === 'run') return step.commands;
      follow(step, root);
      return [];
    });
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(run(command)).toMatch(/^Tests: .*\d+ passed/m);
  },
);
