import { contains, insideOf, intersection, sameCell, union, type Area } from '../snapshot/area';
import { bindFields } from './fields/bound-fields';
import { goalLines } from './fields/goal-lines';
import { isDecided, type Noted } from './decisions/question';
import { settleUnit } from './decisions/settle-unit';
import { settleYear } from './decisions/settle-year';
import type { Entry, Field, Form, TemplateName } from './form';
import { isBlankEntry, wordsOf, type Grid } from './outline/grid';
import { hiddenParts } from './outline/hidden-parts';
import { AMOUNT_KEYS, TABLE_KEYS, type FieldKey, type TableKey } from './keys';
import { areaOn, printTarget, type OwnedName } from './fields/names';
import type { Outline } from './outline/outline';
import { PROJECT_KEYS, readProjects, type Project } from './table/projects';
import { namesWholePeriod } from './text/period';
import type { Vocabulary } from './text/vocabulary';
import { findYearLine } from './text/year';
import { sharedCells, yearPlaces } from './year-places';
import type { LabelledField } from './fields/field-candidate';

/**
 * Puts a form together from its outline and the names that concern it.
 * @param nth which of the sheet's forms it is
 * @param titled what was noted of its title
 */
export function readForm(
  outline: Outline,
  owned: readonly OwnedName[],
  vocabulary: Vocabulary,
  nth: number,
  titled: readonly Noted[],
): Form {
  const { grid, segment, layout, title, tasks, tables } = outline;
  const { blocks: indicators, annual } = tables;
  const projects = projectsOf(outline, vocabulary);
  const labelled = withoutProjects(outline, projects, withYearLine(outline));
  const blocks = [...(tasks ? [tasks] : []), ...indicators];
  const { fields, names } = bindFields(
    grid,
    owned,
    labelled,
    (cell) =>
      contains(segment.area, cell) &&
      !sameCell(cell, title) &&
      !blocks.some(({ area }) => contains(area, cell)),
    title,
    vocabulary,
  );
  const goesOn = goalLines(
    grid,
    segment.area,
    fields.get('总体绩效目标'),
    insideOf(blocks.map((block) => ({ ...block.area, top: block.heading.row }))),
    vocabulary,
  );
  const area = formArea(outline, [
    ...[...fields.values()].flatMap(({ entry, label }) => [entry, label]),
    ...goesOn,
  ]);
  const cells = cellsIn(grid, area);
  const inData = insideOf(blocks.map((block) => block.area));
  const values = [...[...fields.values()].map(({ entry }) => entry), ...goesOn];
  const labels = cells.filter(
    (cell) =>
      wordsOf(cell) !== '' &&
      !inData(cell) &&
      !sameCell(cell, title) &&
      !values.some((value) => sameCell(value, cell)),
  );
  const amounts = [
    ...AMOUNT_KEYS.flatMap((key) => fields.get(key)?.entry ?? []),
    ...(tasks?.tasks ?? []).flatMap(({ amount }) => amount ?? []),
  ];
  // 填报单位：某某局 单位：万元 says both in one cell.
  const printed = [...sharedCells(fields), ...headCells(outline), ...labels];
  const money = settleUnit(grid, title, printed, amounts, layout.amountUnit);
  const tableTop = Math.min(area.bottom + 1, ...blocks.map(({ heading }) => heading.row));
  const head = { grid, title, fields, labels: labels.filter(({ row }) => row < tableTop) };
  const budget = settleYear(grid, yearPlaces(head, vocabulary));
  const taskHeading = tasks?.heading.cells[0]?.entry ?? null;
  const noted: readonly Noted[] = [
    ...titled,
    ...money.noted,
    ...budget.noted,
    ...periodGoal(fields.get('总体绩效目标')),
    ...(tasks?.heading.byOrder && taskHeading
      ? [{ what: 'columns-by-order' as const, cell: taskHeading }]
      : []),
    ...tables.noted,
    ...hiddenParts(grid, cells),
  ];
  return {
    sheet: grid.sheet,
    nth,
    kind: layout.kind,
    layout: layout.id,
    readBy: layout,
    title,
    area,
    year: budget.year,
    unit: money.unit,
    fields,
    goalLines: goesOn,
    moneyColumns: outline.chosen.moneyColumns,
    taskHeading,
    tasks: tasks?.tasks ?? [],
    taskArea: tasks?.area ?? null,
    indicatorHeading: annual[0]?.heading.cells[0]?.entry ?? null,
    projects,
    indicators: annual.flatMap((block) => block.indicators),
    classLines: annual.flatMap((block) => block.classLines),
    longTerm: tables.longTerm,
    indicatorArea: annual[0]?.area ?? null,
    blankTable: annual.some((block) => block.indicators.length > 0)
      ? null
      : (annual[0]?.blank ?? null),
    labels,
    cells,
    names: [...names, ...tableNames(outline, owned)],
    assumed: noted.filter((one) => !isDecided(one)),
    decided: noted.filter(isDecided),
    unfit: [],
    setAside: [],
  };
}

function projectsOf({ grid, tables }: Outline, vocabulary: Vocabulary): readonly Project[] {
  const [first] = tables.annual;
  if (!first) return [];
  const bottom = Math.max(...tables.annual.map(({ area }) => area.bottom));
  return readProjects(grid, first.heading, { ...first.area, bottom }, vocabulary);
}

/** What a list of projects says in its columns is said of each of them, not of the form. */
function withoutProjects(
  { tables }: Outline,
  projects: readonly Project[],
  labelled: ReadonlyMap<FieldKey, LabelledField>,
): ReadonlyMap<FieldKey, LabelledField> {
  const heading = tables.annual[0]?.heading;
  if (!heading || projects.length === 0) return labelled;
  const isColumn = ({ key, label }: LabelledField): boolean =>
    PROJECT_KEYS.some((one) => one === key) &&
    heading.row <= label.row &&
    label.row <= heading.bottom;
  return new Map([...labelled].filter(([, field]) => !isColumn(field)));
}

/** 实施期绩效目标, where no goal of the year is printed. */
function periodGoal(goal: Field | undefined): readonly Noted[] {
  const { entry, label } = goal ?? {};
  const isOfPeriod = entry && label && !isBlankEntry(entry) && namesWholePeriod(wordsOf(label));
  return isOfPeriod ? [{ what: 'period-goal', cell: entry }] : [];
}

/** The line that prints the year is a field where no label leads to one. */
function withYearLine(outline: Outline): ReadonlyMap<FieldKey, LabelledField> {
  const { grid, segment, title } = outline;
  const labelled = outline.chosen.fields;
  if (labelled.has('预算年度')) return labelled;
  const entry = findYearLine(grid, segment.area, title);
  if (!entry) return labelled;
  return new Map([...labelled, ['预算年度', { key: '预算年度', label: entry, entry }]]);
}

function tableNames(outline: Outline, owned: readonly OwnedName[]): readonly TemplateName[] {
  const { grid, title } = outline;
  return TABLE_KEYS.flatMap((key) => {
    const name = owned.find((candidate) => candidate.key === key)?.name;
    if (!name) return [];
    const block = blockOf(outline, key);
    const named = areaOn(grid.sheet, name.target);
    const meets = block !== null && named !== null && intersection(block.area, named) !== null;
    const state = meets ? 'sound' : name.target.kind === 'area' ? 'displaced' : 'broken';
    const cell = block?.cell ?? title;
    return [{ key, scope: name.scope, state, target: printTarget(name.target), cell }];
  });
}

function blockOf(outline: Outline, key: TableKey): { area: Area; cell: Entry } | null {
  const block = key === '绩效指标' ? outline.tables.annual[0] : outline.tasks;
  const cell = block?.heading.cells[0]?.entry;
  return block && cell ? { area: { ...block.area, top: block.heading.row }, cell } : null;
}

/** The rectangle over everything that was recognised. */
function formArea(outline: Outline, found: readonly (Entry | null)[]): Area {
  const { grid, title, tasks, tables } = outline;
  let area = grid.areaAt(title);
  for (const entry of found) if (entry) area = union(area, grid.areaAt(entry));
  for (const block of [...(tasks ? [tasks] : []), ...tables.blocks]) {
    area = union(area, { ...block.area, top: block.heading.row });
    for (const { entry } of block.heading.cells) area = union(area, grid.areaAt(entry));
  }
  return { ...area, left: Math.min(area.left, grid.used?.left ?? area.left) };
}

function cellsIn(grid: Grid, area: Area): readonly Entry[] {
  const cells: Entry[] = [];
  for (const row of grid.rowsIn(area)) {
    cells.push(...grid.startingIn(row).filter((entry) => contains(area, entry)));
  }
  return cells;
}

/** So many rows below the title a line 单位：万元 stands, perhaps further right than all that is recognised. */
const UNIT_ROWS = 2;

function headCells({ grid, segment, title }: Outline): readonly Entry[] {
  return grid
    .rowsIn({ top: segment.area.top, bottom: title.row + UNIT_ROWS })
    .flatMap((row) => grid.startingIn(row))
    .filter((entry) => contains(segment.area, entry) && !sameCell(entry, title));
}
