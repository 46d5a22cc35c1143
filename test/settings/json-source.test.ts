import fc from 'fast-check';
import { readJsonSource } from '../../src/settings/json-source';

const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 100) };

test('what JSON.parse reads is read the same, and everything in it has a place', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (source) => {
      const reading = readJsonSource(source);
      // A key that stands twice is a fault here, and not for JSON.parse.
      if (reading.kind === 'broken') expect(reading.fault).toBe('twice');
      else {
        expect(reading.value).toEqual(JSON.parse(source));
        expect(reading.placeOf([])).toEqual({ line: 1, column: 1 });
      }
    }),
    RUNS,
  );
});

test('what JSON.parse does not read is not read either', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '“', '\\'), (json, at, sign) => {
      const cut = at % json.length;
      const source = json.slice(0, cut) + sign + json.slice(cut + 1);
      const isRead = readJsonSource(source).kind === 'read';
      expect(isRead && !parses(source)).toBe(false);
    }),
    RUNS,
  );
});

test.each([
  ['', 'value', 1, 1],
  ['{\n  "id": "a",\n}', 'key', 3, 1],
  ['{\n  “id”: 1\n}', 'key', 2, 3],
  ['{"id" 1}', 'colon', 1, 7],
  ['[1 2]', 'comma', 1, 4],
  ['["未完]', 'text', 1, 2],
  ['{"名":"\\x"}', 'text', 1, 6],
  ['{} {}', 'surplus', 1, 4],
  ['{"a":1,\n "a":2}', 'twice', 2, 2],
  ['['.repeat(100_000), 'deep', 1, 52],
])('%j', (source, fault, line, column) => {
  expect(readJsonSource(source)).toEqual({ kind: 'broken', fault, place: { line, column } });
});

test('the place of a member is that of its key; the sign of the byte order is no part of the text', () => {
  const reading = readJsonSource('\uFEFF{\n  "甲": [1,\n    {"乙": null}]\n}');
  if (reading.kind === 'broken') throw new Error(reading.fault);
  expect(reading.placeOf(['甲'])).toEqual({ line: 2, column: 3 });
  expect(reading.placeOf(['甲', 1])).toEqual({ line: 3, column: 5 });
  expect(reading.placeOf(['甲', 1, '乙'])).toEqual({ line: 3, column: 6 });
  expect(reading.placeOf(['丙'])).toBeNull();
});

function parses(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}
