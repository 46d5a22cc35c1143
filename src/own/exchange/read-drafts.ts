import type { SlotValues } from '../../library/fill-pattern';
import { LIBRARY_FIELDS } from '../../packs/library-schema';
import {
  oneLine,
  readEntry,
  type EntryDraft,
  type EntryFault,
  type OwnEntry,
} from '../library/own-entry';
import { ownId } from '../library/own-entry';
import { libraryClass } from '../library/own-class';
import { mergedEntry } from '../library/merge-libraries';
import { ownSet, type OwnLibrary } from '../library/own-library';

/** An indicator as a file has it, and which row or item of the file it is, from 1. */
export interface PlacedDraft {
  readonly place: number;
  readonly draft: EntryDraft;
}

/** One indicator of a set. */
export interface MemberDraft {
  readonly place: number;
  readonly set: string;
  readonly field: string;
  readonly name: string;
  readonly level2: string;
  readonly slots: SlotValues;
}

/** What a file says, before anything of it is believed. */
export interface LibraryDrafts {
  readonly entries: readonly PlacedDraft[];
  readonly members: readonly MemberDraft[];
}

export type RowFault = EntryFault | { readonly kind: 'unknown-member'; readonly found: string };

/** A row that cannot be read; `part` says in which of the two lists. */
export interface FaultyRow {
  readonly part: 'entries' | 'sets';
  readonly place: number;
  readonly fault: RowFault;
}

export type DraftsReading =
  | {
      readonly kind: 'library';
      readonly library: OwnLibrary;
      /** Rows whose indicator an earlier row of the file had already. */
      readonly doubled: number;
    }
  | { readonly kind: 'faulty'; readonly rows: readonly FaultyRow[] };

/** Reads all of a file or nothing: half a library would be taken for the whole. */
export function readDrafts({ entries, members }: LibraryDrafts): DraftsReading {
  const faulty: FaultyRow[] = [];
  const known = new Map<string, OwnEntry>();
  let doubled = 0;
  for (const { place, draft } of entries) {
    const reading = readEntry(draft);
    if (reading.kind === 'fault') {
      faulty.push({ part: 'entries', place, fault: reading.fault });
      continue;
    }
    const earlier = known.get(reading.entry.id);
    if (earlier) doubled += 1;
    known.set(reading.entry.id, earlier ? mergedEntry(earlier, reading.entry) : reading.entry);
  }
  const sets = new Map<string, MemberDraft[]>();
  for (const member of members) {
    const fault = faultOfMember(member, known);
    if (fault) faulty.push({ part: 'sets', place: member.place, fault });
    const name = oneLine(member.set);
    sets.set(name, [...(sets.get(name) ?? []), member]);
  }
  if (faulty.length > 0) return { kind: 'faulty', rows: faulty };
  const library = {
    entries: [...known.values()],
    sets: [...sets].map(([name, rows]) => setFrom(name, rows)),
  };
  return { kind: 'library', library, doubled };
}

function faultOfMember(member: MemberDraft, known: ReadonlyMap<string, OwnEntry>): RowFault | null {
  if (oneLine(member.set) === '') return { kind: 'no-name' };
  const id = idOf(member);
  return id !== null && known.has(id) ? null : { kind: 'unknown-member', found: member.name };
}

function idOf({ name, level2 }: MemberDraft): string | null {
  const levels = libraryClass('', oneLine(level2));
  return levels && ownId(levels.level2, oneLine(name));
}

function setFrom(name: string, members: readonly MemberDraft[]) {
  const said = oneLine(members[0]?.field ?? '');
  const field = LIBRARY_FIELDS.find((each) => each === said) ?? '通用';
  const entries = members.flatMap((member) => {
    const id = idOf(member);
    const slots = Object.entries(member.slots).filter(([, text]) => text !== '');
    if (id === null) return [];
    return [{ id, ...(slots.length > 0 && { slots: Object.fromEntries(slots) }) }];
  });
  return ownSet(name, field, entries);
}
