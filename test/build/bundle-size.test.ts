import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ADDIN = 'dist/addin';
/** Kilobytes of gzipped JavaScript; office.js comes from elsewhere and does not count. */
const TO_FIRST_PAINT = 150;
const IN_ALL = 260;

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

  it(`is at most ${IN_ALL} KB in all`, () => {
    const scripts = readdirSync(ADDIN).filter((name) => name.endsWith('.js'));
    expect(kilobytes(scripts)).toBeLessThanOrEqual(IN_ALL);
  });
});
