import { foldText } from '../../form/text/label';
import { XlsxError, type XlsxErrorCode } from '../../xlsx/xlsx-error';
import { draftOf, EMPTY_DRAFT, LIST_SEPARATOR, type EntryDraft } from '../library/own-entry';
import type { OwnLibrary } from '../library/own-library';
import { readDrafts, type DraftsReading, type MemberDraft, type PlacedDraft } from './read-drafts';
import { readTables, type TextSheet } from './read-tables';
import { writeTables } from './write-tables';

export type { XlsxErrorCode } from '../../xlsx/xlsx-error';

/** Why a workbook gives no library. */
export type XlsxRefusal =
  { readonly kind: 'no-headings' } | { readonly kind: 'unreadable'; readonly code: XlsxErrorCode };

interface Column<Key extends string> {
  readonly key: Key;
  readonly width: number;
  /** The headings under which it is found; the first is written. */
  readonly headings: readonly [string, ...string[]];
}

const ENTRY_COLUMNS: readonly Column<keyof EntryDraft>[] = [
  { key: 'name', width: 26, headings: ['指标名称', '三级指标', '三级指标名称', '名称'] },
  { key: 'level1', width: 12, headings: ['一级指标', '一级'] },
  { key: 'level2', width: 18, headings: ['二级指标', '二级', '指标类别', '类别'] },
  { key: 'definition', width: 40, headings: ['指标解释', '指标说明', '解释', '说明', '指标内容'] },
  { key: 'formula', width: 30, headings: ['计算公式', '公式', '计算方法'] },
  { key: 'unit', width: 10, headings: ['计量单位', '单位'] },
  { key: 'direction', width: 10, headings: ['指标方向', '指标性质', '方向'] },
  { key: 'value', width: 16, headings: ['指标值', '年度指标值', '目标值'] },
  { key: 'fields', width: 14, headings: ['领域', '行业'] },
  { key: 'synonyms', width: 24, headings: ['同义词', '别名'] },
];

type MemberKey = 'set' | 'field' | 'name' | 'level2' | 'n' | 'date' | 'period';

const MEMBER_COLUMNS: readonly Column<MemberKey>[] = [
  { key: 'set', width: 20, headings: ['组合名称', '组合', '模板名称'] },
  { key: 'field', width: 14, headings: ['领域'] },
  { key: 'name', width: 26, headings: ['指标名称', '三级指标'] },
  { key: 'level2', width: 18, headings: ['二级指标'] },
  { key: 'n', width: 10, headings: ['数值'] },
  { key: 'date', width: 14, headings: ['日期'] },
  { key: 'period', width: 10, headings: ['周期'] },
];

/** Some lines of explanation may stand above the headings. */
const LAST_HEADING_ROW = 20;

/** The library as a workbook that people can go on with: a sheet of indicators, a sheet of sets where there are any. */
export function libraryXlsx({ entries, sets }: OwnLibrary): Uint8Array {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const indicators = entries.map((entry) => {
    const draft = draftOf(entry);
    return ENTRY_COLUMNS.map(({ key }) => {
      const said = draft[key];
      return typeof said === 'string' ? said : said.join(LIST_SEPARATOR);
    });
  });
  const members = sets.flatMap((set) =>
    set.entries.flatMap(({ id, slots }) => {
      const entry = known.get(id);
      if (!entry) return [];
      const { n = '', date = '', period = '' } = slots ?? {};
      return [[set.name, set.field, entry.name, entry.level2, n, date, period]];
    }),
  );
  return writeTables([
    { sheet: '指标', ...looks(ENTRY_COLUMNS), rows: indicators },
    ...(members.length > 0 ? [{ sheet: '组合', ...looks(MEMBER_COLUMNS), rows: members }] : []),
  ]);
}

/** Reads what `libraryXlsx` wrote, and what people wrote by hand: columns in any order, only the name must be there. */
export function readLibraryXlsx(xlsx: Uint8Array): DraftsReading | XlsxRefusal {
  let sheets: readonly TextSheet[];
  try {
    sheets = readTables(xlsx);
  } catch (cause) {
    if (!(cause instanceof XlsxError)) throw cause;
    return { kind: 'unreadable', code: cause.code };
  }
  const lists = sheets.map((sheet) => ({ sheet, members: columnsIn(sheet, MEMBER_COLUMNS) }));
  const setSheet = lists.find(({ members }) => members?.at.has('set') && members.at.has('name'));
  const others = sheets.filter((sheet) => sheet !== setSheet?.sheet);
  const found = others.flatMap((sheet) => {
    const columns = columnsIn(sheet, ENTRY_COLUMNS);
    return columns?.at.has('name') ? [{ sheet, columns }] : [];
  })[0];
  if (!found) return { kind: 'no-headings' };
  return readDrafts({
    entries: rowsBelow(found.sheet, found.columns).map(entryDraft),
    members: setSheet?.members ? rowsBelow(setSheet.sheet, setSheet.members).map(memberDraft) : [],
  });
}

function looks(columns: readonly Column<string>[]) {
  return {
    headings: columns.map(({ headings: [first] }) => first),
    widths: columns.map(({ width }) => width),
  };
}

/** Where the columns of a sheet stand: the row of headings and a place for each column that it has. */
interface Columns<Key> {
  readonly row: number;
  readonly at: ReadonlyMap<Key, number>;
}

function columnsIn<Key extends string>(
  { rows }: TextSheet,
  columns: readonly Column<Key>[],
): Columns<Key> | null {
  const candidates = rows
    .filter(({ row }) => row <= LAST_HEADING_ROW)
    .map(({ row, texts }) => {
      const words = texts.map((text) => foldText(text).replace(/\(.*\)$/u, ''));
      const at = new Map<Key, number>();
      for (const { key, headings } of columns) {
        const place = words.findIndex((word) => headings.includes(word));
        if (place >= 0) at.set(key, place);
      }
      return { row, at };
    });
  return candidates.reduce<Columns<Key> | null>(
    (best, each) => (each.at.size > (best?.at.size ?? 1) ? each : best),
    null,
  );
}

interface ReadRow<Key> {
  readonly row: number;
  readonly said: (key: Key) => string;
}

/** The rows below the headings that say anything in one of the columns. */
function rowsBelow<Key>(sheet: TextSheet, { row: top, at }: Columns<Key>): readonly ReadRow<Key>[] {
  return sheet.rows
    .filter(({ row }) => row > top)
    .map(({ row, texts }) => {
      const said = (key: Key): string => texts[at.get(key) ?? -1] ?? '';
      return { row, said };
    })
    .filter(({ said }) => [...at.keys()].some((key) => said(key).trim() !== ''));
}

function entryDraft({ row, said }: ReadRow<keyof EntryDraft>): PlacedDraft {
  const texts = {
    name: said('name'),
    level1: said('level1'),
    level2: said('level2'),
    definition: said('definition'),
    formula: said('formula'),
    unit: said('unit'),
    direction: said('direction'),
    value: said('value'),
    fields: [said('fields')],
    synonyms: [said('synonyms')],
  };
  return { place: row, draft: { ...EMPTY_DRAFT, ...texts } };
}

function memberDraft({ row, said }: ReadRow<MemberKey>): MemberDraft {
  const slots = { n: said('n'), date: said('date'), period: said('period') };
  return {
    place: row,
    set: said('set'),
    field: said('field'),
    name: said('name'),
    level2: said('level2'),
    slots,
  };
}
