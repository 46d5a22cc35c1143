import { wordsOf } from '../../outline/grid';
import type { Entry } from '../../form';

/** 指标1：名称（≥77台） */
const NUMBERED = /^\s*指标\s*\d*\s*[:：]\s*/u;
const IN_BRACKETS = /^(?<name>.*\S)\s*[（(](?<value>[^（）()]+)[）)]\s*[;；。]?\s*$/su;

/** An indicator whose value stands in brackets behind its name. */
export interface SharedCell {
  /** The cell as if it held the name alone. */
  readonly name: Entry;
  readonly value: string;
}

/** Takes name and value of such a cell apart; the value is '' where there is none. */
export function readSharedCell(entry: Entry): SharedCell {
  const words = wordsOf(entry).replace(NUMBERED, '');
  const { name = words, value = '' } = IN_BRACKETS.exec(words)?.groups ?? {};
  const text = name.trim();
  return { name: { ...entry, value: text === '' ? null : text, text }, value: value.trim() };
}

/** Whether the cell holds a name with a value that says how much. */
export function isSharedCell(entry: Entry): boolean {
  const words = wordsOf(entry);
  const { value } = readSharedCell(entry);
  return value !== '' && (NUMBERED.test(words) || /[\d≥≤＞＜=]/u.test(value));
}
