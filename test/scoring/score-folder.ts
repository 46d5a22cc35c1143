import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { check } from '../../src/cli/check/check';
import { runCommand } from '../../src/cli/command';
import { goldSchema, reportSchema, type FormFacts } from './gold';
import { scoreOfFindings } from './score-findings';
import { scoreReading } from './score-reading';
import { percentOf, sumOfTallies } from './tally';

/** In percent, but `forms`: how many were scored. */
export interface FolderScore {
  readonly forms: number;
  readonly fields: number;
  readonly tasks: number;
  readonly rows: number;
  readonly targets: number;
  readonly precision: number;
  readonly recall: number;
  /** What went wrong, form by form. */
  readonly notes: readonly string[];
}

const GOLD = '.gold.json';
const EMPTY: FormFacts = { sheet: '', fields: {}, tasks: [], indicators: [], findings: [] };

/** Checks every workbook of a folder that has a gold file beside it, and compares. */
export async function scoreFolder(folder: string): Promise<FolderScore> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(GOLD))
    .map((file) => file.slice(0, -GOLD.length))
    .sort();
  const read = await reportOf(names.map((name) => join(folder, `${name}.xlsx`)));
  const scores = names.flatMap((name) =>
    goldOf(folder, name).map((wanted) => {
      const forms = read.get(`${name}.xlsx`) ?? [];
      const form = formOn(wanted.sheet, forms);
      return { name, ...scoreReading(wanted, form), findings: scoreOfFindings(wanted, form) };
    }),
  );
  const fields = sumOfTallies(scores.map((score) => score.fields));
  const tasks = sumOfTallies(scores.map((score) => score.tasks));
  const rows = sumOfTallies(scores.map((score) => score.rows));
  const targets = sumOfTallies(scores.map((score) => score.targets));
  const hits = scores.flatMap(({ findings }) => findings.hits).length;
  const missed = scores.flatMap(({ findings }) => findings.missed).length;
  const falseAlarms = scores.flatMap(({ findings }) => findings.falseAlarms).length;
  return {
    forms: scores.length,
    fields: percentOf(fields.right, fields.of),
    tasks: percentOf(tasks.right, tasks.of),
    rows: percentOf(rows.right, rows.of),
    targets: percentOf(targets.right, targets.of),
    precision: percentOf(hits, hits + falseAlarms),
    recall: percentOf(hits, hits + missed),
    notes: scores.flatMap((score) => [
      ...[score.fields, score.tasks, score.rows, score.targets].flatMap(({ wrong }) =>
        wrong.map((what) => `${score.name}: misread ${what}`),
      ),
      ...score.findings.missed.map((what) => `${score.name}: missed ${what}`),
      ...score.findings.falseAlarms.map((what) => `${score.name}: false ${what}`),
    ]),
  };
}

function goldOf(folder: string, name: string): readonly FormFacts[] {
  const gold = goldSchema.parse(JSON.parse(readFileSync(join(folder, `${name}${GOLD}`), 'utf8')));
  return [gold, ...(gold.more ?? [])];
}

async function reportOf(files: readonly string[]): Promise<ReadonlyMap<string, FormFacts[]>> {
  const reports: string[] = [];
  await runCommand(check, [...files, '--format', 'json'], {
    report: (text) => reports.push(text),
    complain: () => undefined,
  });
  const report = reportSchema.parse(JSON.parse(reports.join('')));
  return new Map(report.files.map(({ file, forms }) => [basename(file), forms]));
}

/** Several forms on one sheet are scored as one; a workbook of one form is whatever its sheet is called. */
function formOn(sheet: string, forms: readonly FormFacts[]): FormFacts {
  const onSheet = forms.filter((form) => form.sheet === sheet);
  const [first = EMPTY, ...others] = onSheet.length > 0 ? onSheet : forms.slice(0, 1);
  return others.reduce(
    (joined, form) => ({
      ...joined,
      tasks: [...joined.tasks, ...form.tasks],
      indicators: [...joined.indicators, ...form.indicators],
      findings: [...joined.findings, ...form.findings],
    }),
    first,
  );
}
