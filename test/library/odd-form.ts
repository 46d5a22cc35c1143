import fc from 'fast-check';
import { LIBRARY_CLASSES } from '../../src/packs/library-schema';

/** Classes by their place in the official order, and how many rows each has. */
type Rows = readonly number[];

const rows = fc
  .array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 })
  .filter((counts) => counts.filter((count) => count > 0).length > 1);

const COST = 3;
const SATISFACTION = 8;
const NUMERALS = '一二三四五六七八九';

const classAt = (index: number): (typeof LIBRARY_CLASSES)[number] => {
  const found = LIBRARY_CLASSES[index];
  if (!found) throw new Error(`no class ${index}`);
  return found;
};

/** The indexes of the classes that have rows, by first level. */
function byLevel1(counts: Rows): ReadonlyMap<string, readonly number[]> {
  const levels = new Map<string, number[]>();
  counts.forEach((count, index) => {
    if (count === 0) return;
    const { level1 } = classAt(index);
    levels.set(level1, [...(levels.get(level1) ?? []), index]);
  });
  return levels;
}

const head = (cells: number) => {
  const rest = '|<'.repeat(cells - 1);
  return [`项目支出绩效目标表${rest}`, `项目名称|设备购置${'|<'.repeat(cells - 2)}`];
};

const nameOf = (index: number, place: number): string =>
  `${classAt(index).level2.slice(0, 2)}方面情况${index}${place}`;

/** Classes on rows of their own, names below them in the same column. */
export const outlines: fc.Arbitrary<string> = fc
  .record({
    rows,
    /** How far in a deeper level stands: by full-width spaces, by the cell's indent, or not at all. */
    depth: fc.constantFrom('·', '›', ''),
    counted1: fc.boolean(),
    counted2: fc.constantFrom<'none' | 'brackets' | 'dots'>('none', 'brackets', 'dots'),
    level1: fc.boolean(),
    names: fc.boolean(),
    /** Classes whose line stands there with nothing below it. */
    empty: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    units: fc.boolean(),
  })
  // 成本指标 names a class of either level; these alone tell which.
  .filter(({ rows: counts, depth, counted2, level1 }) => {
    const tells = counted2 === 'brackets' || (depth !== '' && level1);
    return tells || counts[COST] === 0;
  })
  .map(({ rows: counts, depth, counted1, counted2, level1, names, empty, units }) => {
    const lines: string[] = [];
    const blank = units ? '||' : '|';
    [...byLevel1(counts)].forEach(([first, classes], nth) => {
      const deep = level1 ? depth : '';
      if (level1) lines.push(`${counted1 ? `${NUMERALS.charAt(nth)}、` : ''}${first}${blank}`);
      classes.forEach((index, place) => {
        const isWhole = level1 && index === SATISFACTION;
        const number = {
          none: '',
          brackets: `（${NUMERALS.charAt(place)}）`,
          dots: `${place + 1}.`,
        };
        if (!isWhole) lines.push(`${deep}${number[counted2]}${classAt(index).level2}${blank}`);
        if ((empty[index] ?? false) && lines.some((line) => line.includes('情况'))) return;
        for (let row = 0; row < (counts[index] ?? 0); row++) {
          const name = `${names ? `${row + 1}、` : ''}${nameOf(index, row)}`;
          lines.push(`${deep}${depth}${name}|${units ? '≥90|%' : '≥90%'}`);
        }
      });
    });
    const width = units ? 3 : 2;
    return [...head(width), `指标|目标值${units ? '|计量单位' : ''}`, ...lines].join('\n');
  });

/** Whether an outline tells of which level 成本指标 is. */
export function tellsCost(drawing: string): boolean {
  return (
    /（[一二三四]）/u.test(drawing) ||
    (/[·›]/u.test(drawing) && /(?:^|\n)[一二三四、]*(?:产出|效益|满意度)指标\|/u.test(drawing))
  );
}

/** Name and value in one cell, the classes beside it or before the name. */
export const sharedCells: fc.Arbitrary<string> = fc
  .record({
    rows,
    count: fc.constantFrom<'class' | 'table' | 'none'>('class', 'table', 'none'),
    around: fc.constantFrom<readonly [string, string]>(['（', '）'], ['(', ')'], [' （', '）']),
    end: fc.constantFrom('', '；', '。'),
    classes: fc.constantFrom<'columns' | 'before'>('columns', 'before'),
    between: fc.constantFrom('-', '—', '/'),
  })
  .map(({ rows: counts, count, around: [open, close], end, classes, between }) => {
    const lines: string[] = [];
    let all = 0;
    for (const [level1, indexes] of byLevel1(counts)) {
      indexes.forEach((index, nth) => {
        const { level2 } = classAt(index);
        for (let row = 0; row < (counts[index] ?? 0); row++) {
          all++;
          const number = { class: `指标${row + 1}：`, table: `指标${all}：`, none: '' }[count];
          const cell = `${number}${nameOf(index, row)}${open}≥90%${close}${end}`;
          if (classes === 'before') lines.push(`绩效指标|【${level1}${between}${level2}】${cell}`);
          else lines.push(`${nth + row === 0 ? level1 : '^'}|${row === 0 ? level2 : '^'}|${cell}`);
        }
      });
    }
    if (classes === 'columns')
      return [...head(3), '一级指标|二级指标|三级指标', ...lines].join('\n');
    const merged = lines.map((line, place) =>
      place === 0 ? line : line.replace('绩效指标|', '^|'),
    );
    return [...head(2), ...merged].join('\n');
  });

/** A column of values for each region. */
export const regionTables: fc.Arbitrary<string> = fc
  .record({ rows, regions: fc.integer({ min: 2, max: 4 }), block: fc.boolean() })
  .map(({ rows: counts, regions, block }) => {
    const left = block ? '^|' : '';
    const names = Array.from({ length: regions }, (_, nth) => `${'甲乙丙丁'.charAt(nth)}县`);
    const over = `区域目标值${'|<'.repeat(regions - 1)}`;
    const lines = [
      ...head(regions + (block ? 4 : 3)),
      `${block ? '绩效指标|' : ''}一级指标|二级指标|三级指标|${over}`,
      `${left}^|^|^|${names.join('|')}`,
    ];
    for (const [level1, indexes] of byLevel1(counts)) {
      indexes.forEach((index, nth) => {
        for (let row = 0; row < (counts[index] ?? 0); row++) {
          const first = nth + row === 0 ? level1 : '^';
          const second = row === 0 ? classAt(index).level2 : '^';
          const values = names.map(() => '≥90%').join('|');
          lines.push(`${left}${first}|${second}|${nameOf(index, row)}|${values}`);
        }
      });
    }
    return lines.join('\n');
  });
