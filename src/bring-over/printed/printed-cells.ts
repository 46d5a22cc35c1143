import type { Entry, Form } from '../../form/form';
import { isFilled } from '../../form/judgement/filled';
import { isBlankEntry, wordsOf } from '../../form/outline/grid';
import { bareLabel, foldText } from '../../form/text/label';
import { vocabularyFor } from '../../form/text/vocabulary';
import { sameCell } from '../../snapshot/area';
import { cellBehind, isShort, saying } from './by-printed-words';
import { isInHeadings, isInTable } from './tables';

/**
 * Whether a cell of the old form is a part of the form rather than what somebody filled in.
 * @param label the label right before it in its row; null where none is
 */
export type IsPrinted = (entry: Entry, label: Entry | null) => boolean;

/** 单位：万元 */
const UNIT_LINE = /^[([]?(?:金额)?(?:单位:?)?(?:人民币)?(?:万元|元)[)\]]?$/u;

/** What is printed is known to all forms, stands among headings and classes, or is printed by the new form, too. */
export function printedIn(source: Form, target: Form): IsPrinted {
  const vocabulary = vocabularyFor(source.readBy);
  const labels = [...source.fields.values()].flatMap(({ label }) => label ?? []);
  const headings = source.cells.filter((cell) => isInHeadings(source, cell) && isHeading(cell));
  const firstName = Math.min(...source.indicators.map(({ name }) => name.column));
  const classes = new Set(
    source.indicators.filter(isFilled).flatMap(({ level1, level2 }) => [level1, level2]),
  );

  return (entry, label) => {
    const words = wordsOf(entry);
    if (words === '') return isInTable(source, entry) && isRowNumber(entry);
    if (labels.some((each) => sameCell(each, entry)) || headings.includes(entry)) return true;
    if (isInTable(source, entry)) return isClass(entry, words) || isNote(entry);
    if (saying(entry, [source.title, ...headings]).length > 0) return true;
    if (UNIT_LINE.test(foldText(words))) return true;
    const place = label && cellBehind(label, entry, source, target);
    if (isKnown(words)) return place === null || !isBlankEntry(place);
    return label
      ? place !== null && saying(entry, [place]).length > 0
      : saying(entry, target.cells).length > 0;
  };

  /** Close below the table, and too long for a word that happens to be the same. */
  function isNote(entry: Entry): boolean {
    return !isShort(entry) && saying(entry, target.cells).length > 0;
  }

  /** Known, or over something: what stands beside the last column somebody may have noted there. */
  function isHeading(cell: Entry): boolean {
    const words = wordsOf(cell);
    const role = vocabulary.indicatorRole(words) ?? vocabulary.taskRole(words);
    const isOver = source.cells.some(
      (other) => other.column === cell.column && other.row > cell.row && isInTable(source, other),
    );
    return role !== null || isOver;
  }

  function isKnown(words: string): boolean {
    const [, value = ''] = words.split(/[:：]/u, 2);
    return (
      vocabulary.isLabel(words) ||
      vocabulary.isTotal(words) ||
      (vocabulary.level1(words) ?? vocabulary.level2(words)) !== null ||
      (vocabulary.isEndLabel(words) && value.trim() === '')
    );
  }

  function isClass(entry: Entry, words: string): boolean {
    if ((vocabulary.level1(words) ?? vocabulary.level2(words)) !== null) return true;
    if (entry.column >= firstName) return vocabulary.isTotal(words);
    return (
      vocabulary.looksLikeClass(words) || vocabulary.isLabel(words) || classes.has(bareLabel(words))
    );
  }

  /** Left of the names, and one more than the number above it. */
  function isRowNumber({ column }: Entry): boolean {
    if (column >= firstName) return false;
    const numbers = source.cells
      .filter((cell) => cell.column === column && isInTable(source, cell))
      .map(({ value }) => value)
      .filter((value) => typeof value === 'number');
    return numbers.every((value, index) => value === index + 1);
  }
}
