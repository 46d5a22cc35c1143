import { keptSection, withSection } from '../../kept/sections';
import { plainLibrary, readPlainLibrary } from '../exchange/json-library';
import type { OwnLibrary } from './own-library';

/** What a workbook keeps of somebody's indicators. */
export type InWorkbook =
  { readonly kind: 'none' | 'broken' } | { readonly kind: 'library'; readonly library: OwnLibrary };

/** @param kept what the workbook keeps of the user's decisions */
export function libraryInWorkbook(kept: string | null): InWorkbook {
  const section = keptSection(kept, 'entries');
  if (section === undefined) return { kind: 'none' };
  const reading = readPlainLibrary(section);
  return reading.kind === 'library'
    ? { kind: 'library', library: reading.library }
    : { kind: 'broken' };
}

/** What the workbook shall keep with this library in it; without one where it is null. */
export function withLibrary(kept: string | null, library: OwnLibrary | null): string | null {
  return withSection(kept, 'entries', library ? plainLibrary(library) : undefined);
}
