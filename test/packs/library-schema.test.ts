import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { SCHEMA_FILES } from '../../src/cli/pack-schema/pack-schema-text';
import { printLibrary } from '../../src/own/exchange/json-library';
import { NO_LIBRARY, setOf, withEntries, withSet } from '../../src/own/library/own-library';
import { EMPTY_DRAFT, readEntry } from '../../src/own/library/own-entry';
import { indicatorsSchema } from '../../src/packs/library-schema';

const ROOT = join(__dirname, '..', '..');
const PACKS = join(ROOT, 'src', 'packs');

const jsonOf = (...path: readonly string[]): unknown =>
  JSON.parse(readFileSync(join(...path), 'utf8'));

/** What the JSON Schema has against a value, and not the schema that it was made from. */
function faultsOf(schema: string, value: unknown): readonly string[] {
  const text = readFileSync(join(ROOT, 'docs', schema), 'utf8');
  const parse: (json: string) => Parameters<typeof z.fromJSONSchema>[0] = JSON.parse;
  const { error } = z.fromJSONSchema(parse(text)).safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test.each(Object.entries(SCHEMA_FILES))(
  'docs/%s is made from the code: npm run pack-schema',
  (name, text) => {
    expect(readFileSync(join(ROOT, 'docs', name), 'utf8')).toBe(text());
  },
);

describe('the JSON Schema of the library', () => {
  const files = readdirSync(join(PACKS, 'indicators')).filter((name) => name.endsWith('.json'));

  it.each(files)('holds for %s', (file) => {
    expect(faultsOf('library-pack.schema.json', jsonOf(PACKS, 'indicators', file))).toEqual([]);
  });

  it('holds for the sets', () => {
    expect(faultsOf('library-pack.schema.json', jsonOf(PACKS, 'sets.json'))).toEqual([]);
  });

  it('has something against an unknown origin, an unknown key and a missing unit', () => {
    const pack = indicatorsSchema.parse(jsonOf(PACKS, 'indicators', 'training.json'));
    const withFirst = (more: object) => ({
      ...pack,
      entries: pack.entries.map((entry, at) => (at === 0 ? { ...entry, ...more } : entry)),
    });
    expect(faultsOf('library-pack.schema.json', withFirst({}))).toEqual([]);
    for (const wrong of [{ origin: 'own' }, { authority: '财政部' }, { unit: undefined }]) {
      expect(faultsOf('library-pack.schema.json', withFirst(wrong))).not.toEqual([]);
    }
  });
});

test('the JSON Schema of one’s own library holds for what is exported, and says what it is', () => {
  const reading = readEntry({
    ...EMPTY_DRAFT,
    name: '会议次数',
    level2: '数量指标',
    value: '≥3次',
  });
  if (reading.kind === 'fault') throw new Error(reading.fault.kind);
  const entries = [reading.entry];
  const library = withSet(withEntries(NO_LIBRARY, entries), setOf('会议', entries));
  const exported: unknown = JSON.parse(printLibrary(library));
  expect(faultsOf('own-library.schema.json', exported)).toEqual([]);
  expect(faultsOf('own-library.schema.json', { version: 2, entries: [] })).not.toEqual([]);
});
