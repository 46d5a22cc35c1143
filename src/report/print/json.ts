import type { Entry, Field, Form, Indicator, Task } from '../../form/form';
import { projectAt } from '../../form/judgement/indicators/project-part';
import type { Project } from '../../form/table/projects';
import type { Target } from '../../form/target/target';
import type { Finding } from '../../rules/finding';
import { printCell } from '../../snapshot/address';
import { isError, type CellValue } from '../../snapshot/snapshot';
import { findingMessage } from '../../texts/finding-message';
import { unfitWords } from '../../texts/reading-words';
import type { CliTexts } from '../../texts/cli';
import { fill } from '../../texts/sentence';
import type { FileReport } from '../file-report';
import { decidedLine } from '../reading-lines';
import type { Dismissed, Report } from '../report';
import type { Tool } from '../tool';
import type { Printer } from './printer';

/** The machine-readable report. Its keys are public: added to, never renamed. */
export function jsonPrinter(texts: CliTexts, tool: Tool): Printer {
  return {
    head: () => `{"tool":${JSON.stringify(tool)},"files":[`,
    file: (report) => JSON.stringify(fileEntry(report, texts)),
    between: ',',
    tail: () => ']}',
  };
}

function fileEntry(file: FileReport, texts: CliTexts) {
  if (file.kind === 'failed') {
    const { code } = file;
    return {
      file: file.file,
      error: { code, message: texts.cli.fileErrors[code] },
      forms: [],
    };
  }
  return {
    file: file.file,
    error: null,
    ...(file.fixed && { out: file.fixed.to, fixed: file.fixed.places }),
    forms: file.reports.map((report) => formEntry(report, texts)),
  };
}

function formEntry(report: Report, texts: CliTexts) {
  const { form, findings, dismissed, switchedOff, hasUnreadable } = report;
  return {
    sheet: form.sheet,
    title: printCell(form.title),
    form: form.kind,
    layout: form.layout,
    year: form.year,
    unit: form.unit,
    fields: fieldEntries(form),
    tasks: form.tasks.map(taskEntry),
    ...(form.projects.length > 0 && { projects: form.projects.map(projectEntry) }),
    indicators: [
      ...form.longTerm.map((indicator) => longTermEntry(indicator, form)),
      ...form.indicators.map((indicator) => indicatorEntry(indicator, form)),
    ].sort((a, b) => a.row - b.row),
    assumed: form.assumed.map(({ what, cell }) => ({
      what: fill(texts.reading.assumptions[what], { cell: printCell(cell) }),
      cell: printCell(cell),
    })),
    decided: form.decided.map((decided) => ({
      what: decidedLine(decided, texts.reading),
      cell: printCell(decided.cell),
    })),
    unfit: form.unfit.map((decision) => ({ what: unfitWords(texts.reading, decision) })),
    findings: findings.map((finding) => findingEntry(finding, texts)),
    dismissed: dismissed.map((each) => dismissedEntry(each, texts)),
    switchedOff,
    ...(hasUnreadable && { unreadable: texts.reading.unreadable }),
  };
}

function findingEntry(finding: Finding, texts: CliTexts) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    cell: printCell(finding.cell),
    detail: finding.detail,
    message: findingMessage(texts.rules, finding, texts.language),
    fix: finding.fix,
  };
}

function dismissedEntry({ finding, reason, isStale }: Dismissed, texts: CliTexts) {
  return { ...findingEntry(finding, texts), reason, stale: isStale };
}

function fieldEntries(form: Form) {
  const said = (entry: Entry) => ({ cell: printCell(entry), value: plain(entry.value) });
  const entry = ({ key, entry }: Field) => ({
    ...said(entry),
    ...(entry.part !== undefined && { part: entry.part }),
    ...(key === '总体绩效目标' &&
      form.goalLines.length > 0 && { goesOn: form.goalLines.map(said) }),
  });
  return Object.fromEntries([...form.fields].map(([key, field]) => [key, entry(field)]));
}

function taskEntry(task: Task) {
  return {
    cell: printCell(task.name),
    name: plain(task.name.value),
    amount: task.amount && !isError(task.amount.value) ? task.amount.value : null,
    amountCell: address(task.amount),
    contentCell: address(task.content),
    expectCell: address(task.expectation),
  };
}

function projectEntry({ name, goal }: Project) {
  return { name: plain(name.value), cell: printCell(name), goalCell: address(goal) };
}

function indicatorEntry(indicator: Indicator, form: Form) {
  const project = projectAt(form, indicator.row);
  return {
    ...(project && { project: plain(project.name.value) }),
    row: indicator.row + 1,
    level1: indicator.level1,
    level2: indicator.level2,
    name: plain(indicator.name.value),
    nameCell: printCell(indicator.name),
    cycle: indicator.cycle ? plain(indicator.cycle.value) : null,
    cycleCell: address(indicator.cycle),
    annual: indicator.annual,
    valueCell: printCell(indicator.value),
    opCell: address(indicator.operator),
    unitCell: address(indicator.unit),
    weight: indicator.weight ? plain(indicator.weight.value) : null,
    weightCell: address(indicator.weight),
    ...(indicator.regions.length > 0 && { regionCells: indicator.regions.map(printCell) }),
    target: targetEntry(indicator.target),
  };
}

/** A row that speaks of the whole period alone. */
function longTermEntry(indicator: Indicator, form: Form) {
  const { value, annual } = indicator;
  const entry = indicatorEntry(indicator, form);
  const cycle = { half: 'cycle', cycle: annual, cycleCell: printCell(value) };
  return { ...entry, ...cycle, annual: '', valueCell: null };
}

function targetEntry(target: Target) {
  const number = 'number' in target ? target.number.toNumber() : null;
  const comparator = 'comparator' in target ? target.comparator : null;
  const unit = 'unit' in target ? target.unit : null;
  return { kind: target.kind, comparator, number, unit };
}

function address(entry: Entry | null): string | null {
  return entry ? printCell(entry) : null;
}

/** An error value as its code, the rest as the cell holds it. */
function plain(value: CellValue): string | number | boolean | null {
  return isError(value) ? value.error : value;
}
