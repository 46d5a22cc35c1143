import fc from 'fast-check';
import { printLibrary, readLibrary } from '../../src/own/exchange/json-library';
import { libraryXlsx, readLibraryXlsx } from '../../src/own/exchange/xlsx-library';
import { draftOf, readEntry } from '../../src/own/library/own-entry';
import { drafts, libraries } from './arbitrary-library';

const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 200) };

test('an indicator that is written down reads as itself', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const reading = readEntry(draft);
      if (reading.kind === 'fault') return;
      expect(readEntry(draftOf(reading.entry))).toEqual(reading);
    }),
    RUNS,
  );
});

test('a library comes back from a workbook as it was', () => {
  fc.assert(
    fc.property(libraries, (library) => {
      expect(readLibraryXlsx(libraryXlsx(library))).toEqual({
        kind: 'library',
        library,
        doubled: 0,
      });
    }),
    RUNS,
  );
});

test('and from JSON', () => {
  fc.assert(
    fc.property(libraries, (library) => {
      expect(readLibrary(printLibrary(library))).toEqual({ kind: 'library', library, doubled: 0 });
    }),
    RUNS,
  );
});
