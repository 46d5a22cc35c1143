/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const outcomes = z.array(z.object({ number: z.number(), holds: z.boolean(), seen: z.string() }));

/** Runs the scripts that a person runs in a real Excel. */
async function confirmed(): Promise<z.infer<typeof outcomes>> {
  Reflect.set(window, 'confirmLater', true);
  for (const name of ['1-tools', '2-reading', '3-writing', '4-run']) {
    const script = document.createElement('script');
    script.textContent = readFileSync(`docs/confirm-in-excel/${name}.js`, 'utf8');
    document.head.append(script);
  }
  const confirm: unknown = Reflect.get(window, 'confirmAssumptions');
  if (typeof confirm !== 'function') throw new Error('The scripts do not run.');
  return outcomes.parse(await Reflect.apply(confirm, window, []));
}

/** The numbers of docs/assumptions.md. */
function numbersOfAssumptions(): ReadonlySet<number> {
  const text = readFileSync('docs/assumptions.md', 'utf8');
  return new Set([...text.matchAll(/^\| (\d+) /gm)].map(([, number]) => Number(number)));
}

test('all that is tried in a real Excel holds in the emulated one, and is among the assumptions', async () => {
  excelHost.level = '1.14';
  const shown = jest.spyOn(console, 'log').mockImplementation();
  const found = await confirmed();
  const lines = shown.mock.calls.map(String);
  shown.mockRestore();
  expect(lines.filter((line) => !/^\d+\t成立\t/.test(line))).toEqual([]);
  expect(found.filter(({ holds }) => !holds)).toEqual([]);
  const numbers = numbersOfAssumptions();
  expect(found.filter(({ number }) => !numbers.has(number))).toEqual([]);
  expect(found.length).toBeGreaterThan(25);
});
