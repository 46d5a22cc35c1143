import { SET_GROUPS } from '../packs/library-schema';
import { entryById, SETS, type LibrarySet } from './entries';
import { spelled, typed } from './search/readings';
import { findSpelled } from './search/spelling';

/** Sets of one kind of work. */
export interface SetGroup {
  readonly name: string;
  readonly sets: readonly LibrarySet[];
}

const TEXTS = SETS.map(({ name, field, group = '', entries }) =>
  [name, field, group, ...entries.map(({ id }) => entryById(id)?.name ?? '')].map(spelled),
);

/** The sets whose name, field, kind or one of whose indicators has what was typed, pinyin too; all of them for ''. */
export function searchSets(query: string): readonly SetGroup[] {
  const wanted = typed(query);
  const found = SETS.filter((_, index) =>
    TEXTS[index]?.some((text) => wanted === '' || findSpelled(wanted, text) !== null),
  );
  return SET_GROUPS.map((name) => ({
    name,
    sets: found.filter(({ group }) => group === name),
  })).filter(({ sets }) => sets.length > 0);
}
