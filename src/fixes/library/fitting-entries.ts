import type { Form, Indicator } from '../../form/form';
import { ENTRIES, type LibraryEntry } from '../../library/entries';
import { sameClass } from '../../library/same-class';
import { searchLibrary } from '../../library/search';
import { suggestEntries } from '../../library/suggest';
import { keywordsOf } from '../../form/judgement/words/keywords';
import { isVague } from '../../form/judgement/words/vagueness';
import { LIBRARY_CLASSES } from '../../packs/library-schema';
import { carriedOver, saidIn, type Said } from './carried';

/** So many are offered for one problem. */
const MOST = 3;
/** How much it counts that an entry fits the department, beside what it has in common with the words at hand. */
const AT_HOME = 0.8;
/** What has next to nothing to do with the department is seldom meant, however alike it sounds. */
const FOREIGN = { below: 0.3, counts: 0.6 } as const;
/** Entries whose blank the number at hand fills are the likelier ones. */
const FILLED = 0.15;
/** 项目完成时间: what is said of any piece of work, whose name may stand in front instead. */
const OF_ANY_WORK = /^项目(?=完成)/u;
/** With more in front of it the name of an indicator would be a sentence. */
const LONGEST_TASK = 20;
const BREAK = /[\s，。；;、：:！!（）()“”]+/u;

/**
 * The standard indicators that say best what a row means, best first: by what they share with its name and the words
 * of its value, and with the department's own work; only those of its class, where it has one.
 */
export function entriesForRow(row: Indicator, form: Form): readonly LibraryEntry[] {
  const { level1, level2, name, annual } = row;
  const others = form.indicators.filter((other) => other !== row);
  const classes = LIBRARY_CLASSES.filter((each) =>
    level2 === null ? level1 === null || each.level1 === level1 : sameClass(each.level2, level2),
  );
  const said = phrasesOf(annual).filter((phrase) => !isVague(phrase));
  const words = { phrases: [...phrasesOf(name.text), ...said], text: textOf(row) };
  return best(classes, words, { ...form, indicators: others });
}

/** What a row says, for the numbers in it. */
export function textOf({ annual, name }: Indicator): string {
  return `${annual} ${name.text}`;
}

/** The same for a class that has no row. */
export function entriesForClass(level2: string, form: Form): readonly LibraryEntry[] {
  return suggestEntries(form, level2)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

/**
 * And for a task: those whose name speaks of it; then what is asked of any piece of work, under the task's own name.
 */
export function entriesForTask(name: string, words: string, form: Form): readonly LibraryEntry[] {
  const outputs = LIBRARY_CLASSES.filter(({ level1 }) => level1 === '产出指标');
  const keywords = [...keywordsOf(name)];
  const speaking = best(outputs, { phrases: phrasesOf(words), text: words }, form).filter((entry) =>
    keywords.some((word) => entry.name.includes(word)),
  );
  const isShort = Array.from(name).length <= LONGEST_TASK;
  const own = isShort ? ENTRIES.filter((entry) => OF_ANY_WORK.test(entry.name)) : [];
  const named = own.map((entry) => ({ ...entry, name: entry.name.replace(OF_ANY_WORK, name) }));
  return [...speaking, ...named].slice(0, MOST);
}

interface Words {
  readonly phrases: readonly string[];
  readonly text: string;
}

/** Long prose is looked up phrase by phrase: what one of them names counts as if it stood alone. */
function phrasesOf(text: string): readonly string[] {
  return text.split(BREAK).filter((phrase) => phrase.trim().length > 1);
}

function best(
  classes: readonly { readonly level2: string }[],
  { phrases, text }: Words,
  form: Form,
): readonly LibraryEntry[] {
  const alike = likenesses(phrases);
  const said = saidIn(text);
  return classes
    .flatMap(({ level2 }) =>
      suggestEntries(form, level2).map(({ entry, score }) => ({
        entry,
        score:
          (score < FOREIGN.below ? FOREIGN.counts : 1) * (alike.get(entry) ?? 0) +
          AT_HOME * score +
          bonus(said, entry),
      })),
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

/** How much each entry has in common with the phrase that it is nearest to. */
function likenesses(phrases: readonly string[]): ReadonlyMap<LibraryEntry, number> {
  const found = new Map<LibraryEntry, number>();
  for (const { entry, score } of phrases.flatMap((phrase) => searchLibrary(phrase))) {
    found.set(entry, Math.max(found.get(entry) ?? 0, score));
  }
  return found;
}

function bonus(said: Said, entry: LibraryEntry): number {
  return Object.keys(carriedOver(said, entry)).length > 0 ? FILLED : 0;
}
