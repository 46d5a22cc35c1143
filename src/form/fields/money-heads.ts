import type { Area } from '../../snapshot/area';
import type { Entry } from '../form';
import { isAmountKey } from '../keys';
import { holdsAmount } from '../money/amount';
import { wordsOf } from '../outline/grid';
import { foldText } from '../text/label';
import { amountsFrom } from './column-sum';
import { freeCell, nextCell, type Search } from './search';

/** A word that stands twice in its row, before other words, heads columns: 资金来源 | 年初预算数 | 资金结构 | 年初预算数. */
export function isColumnHead(search: Search, label: Entry): boolean {
  const { grid, vocabulary } = search;
  const words = foldText(label.text);
  const same = grid.startingIn(label.row).filter(({ text }) => foldText(text) === words);
  const beside = same.map((entry) =>
    grid.entryAt({ row: entry.row, column: grid.areaAt(entry).right + 1 }),
  );
  return same.length > 1 && beside.some((entry) => vocabulary.isLabel(wordsOf(entry)));
}

/** The label below which this one divides its columns: 财政拨款 below 基本支出. Null for a label of its own. */
export function headOver(search: Search, label: Entry): Entry | null {
  const { grid, area, vocabulary } = search;
  const { top, left, right } = grid.areaAt(label);
  if (top <= area.top) return null;
  const head = grid.entryAt({ row: top - 1, column: left });
  const key = vocabulary.field(wordsOf(head));
  const place = grid.areaAt(head);
  const covers = place.left <= left && right <= place.right;
  const heads = key !== null && isAmountKey(key) && covers && !isHeadline(search, head);
  return heads && isDivided(search, place) ? head : null;
}

/** 基本支出 over 合计, 财政拨款, 单位资金: the lower ones say what the columns hold. */
export function isDivided(search: Search, place: Area): boolean {
  const { grid, vocabulary } = search;
  // An amount beside the label is its own.
  const beside = grid.entryAt({ row: place.top, column: place.right + 1 });
  if (place.left === place.right || holdsAmount(beside)) return false;
  const below = labelsBelow(search, place);
  return (
    below.length >= 2 &&
    below.every((entry) => {
      const words = wordsOf(entry);
      return vocabulary.isTotal(words) || vocabulary.isLabel(words);
    })
  );
}

/** What all columns below a divided label make together, where one of them says so. */
export function totalBelow(search: Search, label: Entry): Entry | null {
  const { grid, vocabulary } = search;
  const total = labelsBelow(search, grid.areaAt(label)).find((entry) =>
    vocabulary.isTotal(wordsOf(entry)),
  );
  if (!total) return null;
  const { left, bottom } = grid.areaAt(total);
  return freeCell(search, { row: bottom + 1, column: left });
}

function labelsBelow({ grid }: Search, place: Area): readonly Entry[] {
  return grid
    .startingIn(place.bottom + 1)
    .filter(({ column }) => place.left <= column && column <= place.right);
}

/** A headline over a row of labels is none of a money table's heads: 二、预算安排. */
export function isHeadline({ grid }: Search, label: Entry): boolean {
  return grid.startingIn(label.row).length === 1;
}

/** 项目名称 | 项目类型 | 项目总预算 over two projects or more: what stands below is said of each of them, not of the form. */
export function headsProjects(search: Search, row: number): boolean {
  const { grid, vocabulary } = search;
  const labels = grid.startingIn(row);
  if (!labels.some((label) => vocabulary.field(wordsOf(label)) === '项目名称')) return false;
  return labels.some((label) => {
    const key = vocabulary.field(wordsOf(label));
    const next = nextCell(search, label);
    if (key === null || !isAmountKey(key) || (next && holdsAmount(next))) return false;
    const { bottom, left } = grid.areaAt(label);
    return amountsFrom(search, grid.entryAt({ row: bottom + 1, column: left })).length >= 2;
  });
}
