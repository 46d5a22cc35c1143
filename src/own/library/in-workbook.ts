import { readSection, withSection, type SectionReading } from '../../kept/sections';
import { plainLibrary, readPlainLibrary } from '../exchange/json-library';
import { mergeLibraries } from './merge-libraries';
import { NO_LIBRARY, type OwnLibrary } from './own-library';

const SECTION = 'entries';

/** All of it or nothing: half a library would be taken for the whole. */
function read(written: unknown): OwnLibrary | null {
  const reading = readPlainLibrary(written);
  return reading.kind === 'library' ? reading.library : null;
}

/**
 * What a workbook keeps of somebody's indicators.
 * @param kept what the workbook keeps of the user's decisions
 */
export function libraryInWorkbook(kept: string | null): SectionReading<OwnLibrary> {
  return readSection(kept, SECTION, read);
}

/**
 * What the workbook shall keep with this library in it, beside what others put there.
 * @throws KeptUnreadable
 */
export function withLibrary(kept: string | null, library: OwnLibrary): string | null {
  const held = libraryInWorkbook(kept);
  const others = held.kind === 'content' ? held.content : NO_LIBRARY;
  const merged = mergeLibraries(others, library).library;
  return withSection(kept, SECTION, read, plainLibrary(merged));
}

/**
 * What it shall keep without any indicators.
 * @throws KeptUnreadable
 */
export function withoutLibrary(kept: string | null): string | null {
  return withSection(kept, SECTION, read, undefined);
}
