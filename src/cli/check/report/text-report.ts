import type { CheckedForm } from '../../../check';
import { partOf, FORM_PARTS } from '../../../form/form-part';
import type { Finding } from '../../../rules/finding';
import { groupFindings, type FindingGroup } from '../../../rules/group-findings';
import type { RuleId } from '../../../rules/rule';
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
  const { form, findings, switchedOff } = checked;
  const title = fill(texts.cli.form, { title: form.title.text, sheet: form.sheet });
  const assumed = form.assumed.map(({ what, cell }) =>
    fill(texts.assumptions[what], { cell: printCell(cell) }),
  );
  return [
    `  ${title}`,
    `  ${summary(checked, texts)}`,
    ...assumed.map((line) => `  ${line}`),
    ...switchedOffLine(switchedOff, texts),
    ...FORM_PARTS.flatMap((part) => {
      const here = findings.filter((finding) => partOf(form, finding.cell) === part);
      return here.length === 0 ? [] : ['', `  ${texts.parts[part]}`, ...findingLines(here, texts)];
    }),
  ];
}

function switchedOffLine(off: readonly RuleId[], { cli, rules }: CliTexts): readonly string[] {
  if (off.length === 0) return [];
  const titles = off.map((rule) => rules[rule].title).join(cli.cellSeparator);
  return [`  ${fill(cli.switchedOff, { count: String(off.length), titles })}`];
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
  const groups = groupFindings(findings, (finding) =>
    findingMessage(texts.rules, finding, texts.language),
  );
  return groups.map((group) => `    ${findingLine(group, texts)}`);
}

function findingLine(
  { rule, severity, message, findings }: FindingGroup,
  { cli, rules }: CliTexts,
): string {
  return fill(cli.finding, {
    severity: cli.severity[severity],
    cells: findings.map(({ cell }) => printCell(cell)).join(cli.cellSeparator),
    title: rules[rule].title,
    message,
  });
}
