import { isDeepStrictEqual } from 'node:util';

const TIMEOUT_MS = 10_000;
const PAUSE_MS = 50;

/** Waits until reading gives the expected value; what it gives at last is what fails the test. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  expected: Value,
): Promise<void> {
  const end = Date.now() + TIMEOUT_MS;
  let value = await read();
  while (!isDeepStrictEqual(value, expected) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    value = await read();
  }
  expect(value).toEqual(expected);
}
