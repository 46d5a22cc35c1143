import type { CheckedForm } from '../../../check';
import { partOf, FORM_PARTS } from '../../../form/form-part';
import type { Finding } from '../../../rules/finding';
import { printCell } from '../../../snapshot/address';
import { findingMessage } from '../../../texts/finding-message';
import type { CliTexts } from '../../../texts/cli';
import { fill } from '../../../texts/sentence';
import type { CheckedFile } from '../check-file';

/** The report for people: findings grouped by part of the form, the same sentence said once. */
export function textReport(files: readonly CheckedFile[], texts: CliTexts): string {
  return files.map((file) => fileLines(file, texts).join('\n')).join('\n\n');
}

function fileLines(file: CheckedFile, texts: CliTexts): readonly string[] {
  if (file.kind === 'failed') return [file.file, `  ${texts.cli.fileErrors[file.code]}`];
  return [file.file, ...file.forms.flatMap((checked) => formLines(checked, texts))];
}

function formLines(checked: CheckedForm, texts: CliTexts): readonly string[] {
  const { form, findings } = checked;
  const title = fill(texts.cli.form, { title: form.title.text, sheet: form.sheet });
  const assumed = form.assumed.map(({ what, cell }) =>
    fill(texts.assumptions[what], { cell: printCell(cell) }),
  );
  return [
    `  ${title}`,
    `  ${summary(checked, texts)}`,
    ...assumed.map((line) => `  ${line}`),
    ...FORM_PARTS.flatMap((part) => {
      const here = findings.filter((finding) => partOf(form, finding.cell) === part);
      return here.length === 0 ? [] : ['', `  ${texts.parts[part]}`, ...findingLines(here, texts)];
    }),
  ];
}

function summary({ form, findings }: CheckedForm, texts: CliTexts): string {
  const count = (severity: Finding['severity']) =>
    String(findings.filter((finding) => finding.severity === severity).length);
  if (findings.length > 0) {
    return fill(texts.cli.counts, {
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
    });
  }
  return fill(texts.cli.clean, {
    fields: String(form.fields.size),
    tasks: String(form.tasks.length),
    indicators: String(form.indicators.length),
  });
}

function findingLines(findings: readonly Finding[], texts: CliTexts): readonly string[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.severity} ${findingMessage(texts.rules, finding)}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((group) => `    ${findingLine(group, texts)}`);
}

function findingLine(group: readonly Finding[], texts: CliTexts): string {
  const [first] = group;
  if (!first) return '';
  return fill(texts.cli.finding, {
    severity: texts.cli.severity[first.severity],
    cells: group.map(({ cell }) => printCell(cell)).join(texts.cli.cellSeparator),
    title: texts.rules[first.rule].title,
    message: findingMessage(texts.rules, first),
  });
}
