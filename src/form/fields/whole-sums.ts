import { isAmountKey } from '../keys';
import type { Entry } from '../form';
import { holdsAmount } from '../money/amount';
import { isBlankEntry, wordsOf } from '../outline/grid';
import { columnSum } from './column-sum';
import { freeCell, nextCell, type Search } from './search';
import { withAmount } from './worded-fields';
import { amountOfYear, isOfYear } from './year-columns';

/** The whole sum beside words that name it in no other place: 合计 of a money table, or 预算 at a row's start. */
export function wholeSum(search: Search, label: Entry): Entry | null {
  return totalBeside(search, label) ?? amountRight(search, label);
}

/** 合计 | 基本支出 | 项目支出 over their amounts, or 合计 below 财政拨款 and 其他资金 with its own beside it. */
function totalBeside(search: Search, label: Entry): Entry | null {
  const { grid, vocabulary } = search;
  const words = wordsOf(label);
  if (!vocabulary.isTotal(words) || words.includes('小计')) return null;
  const { left, bottom, top } = grid.areaAt(label);
  const next = nextCell(search, label);
  if (!next) return null;
  const above = vocabulary.field(
    wordsOf(grid.entryAt({ row: Math.max(top - 1, 0), column: left })),
  );
  if (above !== null && isAmountKey(above) && (holdsAmount(next) || isBlankEntry(next))) {
    return amountOfYear(search, label) ?? next;
  }
  const below = freeCell(search, { row: bottom + 1, column: left });
  const heads = vocabulary.isLabel(wordsOf(next)) && below !== null && holdsAmount(below);
  return heads ? columnSum(search, below) : null;
}

/** The amount right of a label that begins its row or names the year: in a row of headings no amount stands. */
function amountRight(search: Search, label: Entry): Entry | null {
  const { grid, vocabulary } = search;
  const isAlone = grid.startingIn(label.row)[0] === label || isOfYear(search, label);
  if (!vocabulary.isAmountBeside(wordsOf(label)) || !isAlone) return null;
  const next = nextCell(search, label);
  return next && withAmount(next, vocabulary);
}
