import { printCounted, readCounted, type CountedText } from '../numbers/counted-text';

/** How a cell writes a name: 【产出指标-数量指标】指标1：购置设备（≥77台）； */
export interface NameCell {
  readonly indent: string;
  readonly classes: NamedClasses | null;
  /** Its number without what follows; null where it has none. */
  readonly count: Omit<CountedText, 'rest'> | null;
  /** 指标： without a number. */
  readonly lead: string;
  readonly name: string;
  /** What stands around the value, and behind it; as is usual where there is none. */
  readonly open: string;
  /** '' where the cell holds none. */
  readonly value: string;
  readonly close: string;
  readonly end: string;
}

/** Both classes before a name, and what parts them. */
export interface NamedClasses {
  readonly level1: string;
  readonly between: string;
  readonly level2: string;
}

const CLASSES = /^【(?<level1>[^】]+?)(?<between>[-—–－·/])(?<level2>[^】]+)】\s*/su;
const LEAD = /^指标\s*[:：]\s*/u;
const VALUED =
  /^(?<name>.*\S)(?<open>\s*[（(])(?<value>[^（）()]+)(?<close>[）)])\s*(?<end>[;；。]?\s*)$/su;

/** @param isShared the name's value stands in brackets behind it */
export function readNameCell(text: string, isShared: boolean): NameCell {
  const [indent = ''] = /^\s*/u.exec(text) ?? [];
  const words = text.slice(indent.length);
  const named = isShared ? CLASSES.exec(words) : null;
  const { level1 = '', between = '', level2 = '' } = named?.groups ?? {};
  const own = words.slice(named?.[0].length ?? 0);
  const found = readCounted(own);
  const [lead = ''] = (!found && LEAD.exec(own)) || [];
  const said = found ? found.rest : own.slice(lead.length);
  const parts = (isShared && VALUED.exec(said)?.groups) || {};
  const { name = said, open = '（', value = '', close = '）', end = '' } = parts;
  return {
    indent,
    classes: named && { level1, between, level2 },
    count: found && {
      before: found.before,
      number: found.number,
      isChinese: found.isChinese,
      after: found.after,
    },
    lead,
    name,
    open,
    value,
    close,
    end,
  };
}

/** The text of the cell. Brackets within the value give way: they would end it. */
export function printNameCell(cell: NameCell): string {
  const { indent, classes, count, lead, name, open, value, close, end } = cell;
  const written = value.replace(/[（(]/gu, '〔').replace(/[）)]/gu, '〕');
  return [
    indent,
    classes ? `【${classes.level1}${classes.between}${classes.level2}】` : '',
    count ? printCounted({ ...count, rest: '' }) : lead,
    name,
    ...(value === '' ? [] : [open, written, close]),
    end,
  ].join('');
}
