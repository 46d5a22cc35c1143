import { sameClass } from '../../library/same-class';
import { LIBRARY_CLASSES } from '../../packs/library-schema';

export type LibraryClass = (typeof LIBRARY_CLASSES)[number];

/**
 * The library's class by what a form or a file calls it, with or without 指标 behind it; null where neither level tells
 * which of the nine is meant, or where the two do not belong together.
 */
export function libraryClass(level1: string, level2: string): LibraryClass | null {
  const under = LIBRARY_CLASSES.filter((each) => level1 === '' || means(each.level1, level1));
  if (level2 !== '') return under.find((each) => means(each.level2, level2)) ?? null;
  const [only, ...others] = under;
  return only && others.length === 0 ? only : null;
}

function means(name: string, said: string): boolean {
  const full = said.endsWith('指标') ? said : `${said}指标`;
  return full === name || sameClass(name, full);
}
