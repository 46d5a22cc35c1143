import { FIELD_KEYS } from '../../src/form/keys';
import type { Fact, FormFacts, IndicatorFacts, TargetFacts } from './gold';
import { tallyOf, type Tally } from './tally';

/** How well a form was read. */
export interface ReadingScore {
  readonly fields: Tally;
  readonly tasks: Tally;
  readonly rows: Tally;
  readonly targets: Tally;
}

export function scoreReading(wanted: FormFacts, read: FormFacts): ReadingScore {
  const rows = wanted.indicators
    .filter(({ name, annual }) => plain(name) !== '' || plain(annual) !== '')
    .map((row) => ({ row, found: read.indicators.find((other) => isSameRow(row, other)) }));
  return {
    fields: tallyOf(fieldVerdicts(wanted, read)),
    tasks: tallyOf(
      wanted.tasks.map((task) => {
        const found = read.tasks.find(({ cell }) => cell === task.cell);
        const same = found && isSame(found.name, task.name) && isSame(found.amount, task.amount);
        return same ? null : `task ${task.cell}`;
      }),
    ),
    rows: tallyOf(
      rows.map(({ row, found }) => (found && saysTheSame(row, found) ? null : `row ${row.row}`)),
    ),
    targets: tallyOf(
      rows.flatMap(({ row, found }) => {
        if (!row.target) return [];
        const demands = demandsTheSame(row.target, found?.target ?? null, plain(row.annual));
        return [demands ? null : `target ${row.valueCell} ${plain(row.annual)}`];
      }),
    ),
  };
}

function fieldVerdicts(wanted: FormFacts, read: FormFacts): readonly (string | null)[] {
  return FIELD_KEYS.flatMap((key) => {
    const field = wanted.fields[key];
    if (!field) return [];
    const found = read.fields[key];
    return [found?.cell === field.cell && isSame(found.value, field.value) ? null : `field ${key}`];
  });
}

function isSameRow(row: IndicatorFacts, other: IndicatorFacts): boolean {
  return row.nameCell === other.nameCell && row.valueCell === other.valueCell;
}

function saysTheSame(row: IndicatorFacts, found: IndicatorFacts): boolean {
  const classes = [row.level2, ...(row.level2Alt ?? [])].map(plain);
  return (
    (plain(row.level1) === '' || plain(row.level1) === plain(found.level1) || isSatisfied(row)) &&
    (plain(row.level2) === '' || classes.includes(plain(found.level2))) &&
    plain(row.name) === plain(found.name) &&
    inSigns(row.annual) === inSigns(found.annual)
  );
}

/** Satisfaction stands under 效益 on some forms, by itself on others. */
function isSatisfied({ level2 }: IndicatorFacts): boolean {
  return plain(level2).includes('满意度');
}

/** A date and a frequency are told apart by taste; of prose with numbers there are several readings. */
function demandsTheSame(wanted: TargetFacts, read: TargetFacts | null, annual: string): boolean {
  if (wanted.kind === 'text' && /\d/u.test(annual)) return true;
  if (read === null) return false;
  const counted = ['number', 'frequency', 'date'];
  const kind =
    wanted.kind === read.kind || (counted.includes(wanted.kind) && counted.includes(read.kind));
  if (!kind || plain(wanted.comparator) !== plain(read.comparator)) return false;
  if (wanted.kind === 'date' || wanted.kind === 'frequency') return true;
  return (
    (typeof wanted.number !== 'number' || wanted.number === read.number) &&
    plain(wanted.unit) === plain(read.unit)
  );
}

function isSame(a: Fact, b: Fact): boolean {
  return plain(a) === plain(b);
}

const SIGNS = [
  [/大于等于|不少于|不低于|至少|>=|≧|＞＝|》/gu, '≥'],
  [/小于等于|不超过|不高于|<=|≦|《/gu, '≤'],
  [/等于|═/gu, '='],
] as const;

/** A value with its comparator as a sign: how it was joined from several columns does not matter. */
function inSigns(fact: Fact): string {
  return SIGNS.reduce((text, [words, sign]) => text.replace(words, sign), plain(fact));
}

function plain(fact: Fact): string {
  return String(fact ?? '').replace(/[\s,，]+/gu, '');
}
