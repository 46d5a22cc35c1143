import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ADDIN = 'dist/addin';
/** Kilobytes of gzipped JavaScript; office.js comes from elsewhere and does not count. */
const TO_FIRST_PAINT = 150;
const IN_ALL = 260;
/** The standard indicators: data that comes when the library is first wanted, counted apart. */
const LIBRARY_DATA = 40;

function kilobytes(files: readonly string[]): number {
  const sizes = files.map((file) => gzipSync(readFileSync(join(ADDIN, file)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

describe('what the pane makes an office computer load', () => {
  beforeAll(() => {
    if (!existsSync(ADDIN)) throw new Error(`${ADDIN} is missing: run npm run build first.`);
  });

  it(`is at most ${TO_FIRST_PAINT} KB until something shows`, () => {
    const page = readFileSync(join(ADDIN, 'taskpane.html'), 'utf8');
    const scripts = [...page.matchAll(/<script[^>]*\ssrc="([^":]+\.js)"/g)].map(
      ([, src = '']) => src,
    );
    expect(scripts).toHaveLength(2);
    expect(kilobytes(scripts)).toBeLessThanOrEqual(TO_FIRST_PAINT);
  });

  const scripts = () => readdirSync(ADDIN).filter((name) => name.endsWith('.js'));
  const isLibraryData = (name: string) => name.startsWith('library-data.');

  it(`is at most ${IN_ALL} KB in all, the library's data apart`, () => {
    const program = scripts().filter((name) => !isLibraryData(name));
    expect(kilobytes(program)).toBeLessThanOrEqual(IN_ALL);
  });

  it(`is at most ${LIBRARY_DATA} KB of the library's data, in a file that holds nothing else`, () => {
    const [file, ...others] = scripts().filter(isLibraryData);
    if (!file || others.length > 0) throw new Error('not one file of library data');
    expect(kilobytes([file])).toBeLessThanOrEqual(LIBRARY_DATA);
    const text = readFileSync(join(ADDIN, file), 'utf8');
    const data = ['indicators', 'sets'].map((name) =>
      readFileSync(`src/packs/${name}.json`, 'utf8'),
    );
    const compact = data.map((json) => JSON.stringify(JSON.parse(json)).length);
    const wrapping = text.length - compact.reduce((sum, length) => sum + length, 0);
    expect(wrapping).toBeLessThan(1000);
  });
});
