import { KeptUnreadable } from '../../src/kept/kept-unreadable';
import { printLibrary } from '../../src/own/exchange/json-library';
import { libraryInWorkbook, withLibrary, withoutLibrary } from '../../src/own/library/in-workbook';
import { EMPTY_DRAFT, readEntry } from '../../src/own/library/own-entry';
import type { OwnLibrary } from '../../src/own/library/own-library';

function library(...names: readonly string[]): OwnLibrary {
  const entries = names.flatMap((name) => {
    const reading = readEntry({ ...EMPTY_DRAFT, name, level2: '数量指标', value: '≥3次' });
    return reading.kind === 'entry' ? [reading.entry] : [];
  });
  return { entries, sets: [] };
}

function held(kept: string | null): unknown {
  const reading = libraryInWorkbook(kept);
  return reading.kind === 'content'
    ? reading.content.entries.map(({ name }) => name)
    : reading.kind;
}

describe('indicators that travel with the workbook', () => {
  it('come, and go again without a trace', () => {
    const kept = withLibrary(null, library('甲次数'));
    expect(held(kept)).toEqual(['甲次数']);
    expect(withoutLibrary(kept)).toBeNull();
  });

  it('stand beside those that somebody else put there', () => {
    const theirs = withLibrary('{"future":1}', library('甲次数', '乙次数'));
    const kept = withLibrary(theirs, library('乙次数', '丙次数'));
    expect(held(kept)).toEqual(['甲次数', '乙次数', '丙次数']);
    expect(withoutLibrary(kept)).toBe('{"future":1}');
  });

  it.each([
    '{',
    '[]',
    '{"entries":5}',
    '{"entries":[]}',
    '{"entries":{"version":2,"entries":[]}}',
    '{"entries":{"version":1,"entries":[{"name":"甲次数","level2":"将来指标"}]}}',
  ])('are not written over, nor taken out, where they cannot be read: %s', (text) => {
    expect(held(text)).toBe('unreadable');
    expect(() => withLibrary(text, library('甲次数'))).toThrow(KeptUnreadable);
    expect(() => withoutLibrary(text)).toThrow(KeptUnreadable);
  });

  it('are as a file has them', () => {
    const kept = withLibrary(null, library('甲次数'));
    const file: unknown = JSON.parse(printLibrary(library('甲次数')));
    expect(JSON.parse(kept ?? '')).toEqual({ entries: file });
  });
});
