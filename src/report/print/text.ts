import type { Finding } from '../../rules/finding';
import { groupFindings, type FindingGroup } from '../../rules/group-findings';
import type { RuleId } from '../../rules/rule';
import { printCell } from '../../snapshot/address';
import type { CliTexts } from '../../texts/cli';
import { findingMessage } from '../../texts/finding-message';
import { fill } from '../../texts/sentence';
import type { FileReport, FixedFile } from '../file-report';
import { readingLines } from '../reading-lines';
import type { Dismissed, Report } from '../report';
import { oneLine } from './one-line';
import type { Printer } from './printer';

/** The report for people: findings grouped by part of the form, the same sentence said once. */
export function textPrinter(texts: CliTexts): Printer {
  return {
    head: () => null,
    file: (report) => fileLines(report, texts).map(oneLine).join('\n'),
    between: '\n',
    tail: () => null,
  };
}

function fileLines(file: FileReport, texts: CliTexts): readonly string[] {
  if (file.kind === 'failed') return [file.file, `  ${texts.cli.fileErrors[file.code]}`];
  return [
    file.file,
    ...(file.fixed ? fixedLines(file.fixed, texts) : []),
    ...file.reports.flatMap((report) => formLines(report, texts)),
  ];
}

function fixedLines({ to, places }: FixedFile, { cli, rules }: CliTexts): readonly string[] {
  return [
    `  ${fill(cli.fix.done, { count: String(places.length), file: to })}`,
    ...places.map(
      ({ cell, rule, before, after }) =>
        `    ${fill(cli.fix.place, { cell, title: rules[rule].title, before, after })}`,
    ),
  ];
}

function formLines(report: Report, texts: CliTexts): readonly string[] {
  const { form, parts, dismissed, switchedOff, hasUnreadable } = report;
  const title = fill(texts.cli.form, { title: form.title.text, sheet: form.sheet });
  return [
    `  ${title}`,
    `  ${summary(report, texts)}`,
    ...readingLines(form, texts.reading).map((line) => `  ${line}`),
    ...switchedOffLine(switchedOff, texts),
    ...(hasUnreadable ? [`  ${texts.reading.unreadable}`] : []),
    ...parts.flatMap(({ part, findings }) => [
      '',
      `  ${texts.parts[part]}`,
      ...findingLines(findings, texts),
    ]),
    ...dismissedLines(dismissed, texts),
  ];
}

function dismissedLines(dismissed: readonly Dismissed[], texts: CliTexts): readonly string[] {
  if (dismissed.length === 0) return [];
  const { sections, status } = texts.report;
  const lines = dismissed.map(({ finding, reason, isStale }) =>
    fill(texts.cli.dismissed, {
      cell: printCell(finding.cell),
      title: texts.rules[finding.rule].title,
      reason,
      status: isStale ? status.stale : status.dismissed,
    }),
  );
  return ['', `  ${sections.dismissed}`, ...lines.map((line) => `    ${line}`)];
}

function switchedOffLine(off: readonly RuleId[], { cli, rules }: CliTexts): readonly string[] {
  if (off.length === 0) return [];
  const titles = off.map((rule) => rules[rule].title).join(cli.cellSeparator);
  return [`  ${fill(cli.switchedOff, { count: String(off.length), titles })}`];
}

function summary({ form, findings, counts }: Report, { cli }: CliTexts): string {
  if (findings.length > 0) {
    return fill(cli.counts, {
      error: String(counts.error),
      warning: String(counts.warning),
      info: String(counts.info),
    });
  }
  return fill(cli.clean, {
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
