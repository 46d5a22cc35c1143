import { sameClass } from '../../library/same-class';
import { LIBRARY_CLASSES } from '../../packs/library-schema';

/** A first or second level of the library; '' for all of them. */
export type ClassChoice = string;

/** First levels in their order, each with its second levels. */
export const CLASS_GROUPS = [...new Set(LIBRARY_CLASSES.map(({ level1 }) => level1))].map(
  (level1) => ({
    level1,
    level2: LIBRARY_CLASSES.filter((each) => each.level1 === level1).map(({ level2 }) => level2),
  }),
);

/** The library's word for a class as a form or a finding calls it; '' where it has none. */
export function choiceFor(wanted: string | null): ClassChoice {
  if (wanted === null) return '';
  const first = LIBRARY_CLASSES.find(({ level1 }) => level1 === wanted);
  if (first) return first.level1;
  return LIBRARY_CLASSES.find(({ level2 }) => sameClass(level2, wanted))?.level2 ?? '';
}

/** The second levels that a choice lets through. */
export function levelsOf(choice: ClassChoice): readonly string[] {
  return LIBRARY_CLASSES.filter(
    ({ level1, level2 }) => choice === '' || choice === level1 || choice === level2,
  ).map(({ level2 }) => level2);
}
