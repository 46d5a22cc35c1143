import type { RuleId } from '../rules/rule';
import type { CliTexts } from '../texts/cli';
import type { Counts, Report } from './report';

/** Why a file gave no form; the texts say it in words. */
export type FileErrorCode = keyof CliTexts['cli']['fileErrors'];

/** The mended copy of a file. */
export interface FixedFile {
  readonly to: string;
  readonly places: readonly FixedPlace[];
}

/** A problem that was put right in a file, and what its cell held and holds. */
export interface FixedPlace {
  readonly rule: RuleId;
  readonly sheet: string;
  readonly cell: string;
  readonly detail: string;
  readonly before: string;
  readonly after: string;
}

/** What came of one file. */
export type FileReport =
  | {
      readonly kind: 'checked';
      readonly file: string;
      readonly reports: readonly Report[];
      /** Where a mended copy was written: what was put right in it; the reports tell of the rest. */
      readonly fixed?: FixedFile;
    }
  | { readonly kind: 'failed'; readonly file: string; readonly code: FileErrorCode };

/** What is remembered of a file when its report has been printed. */
export interface FileSummary {
  readonly file: string;
  /** Null where the file was checked. */
  readonly code: FileErrorCode | null;
  readonly forms: number;
  readonly counts: Counts;
  /** Rules that found something in it, answered or not. */
  readonly rules: readonly RuleId[];
  /** Some of the answers and decisions that it keeps cannot be read. */
  readonly hasUnreadable: boolean;
}

export function summaryOf(report: FileReport): FileSummary {
  const { file } = report;
  if (report.kind === 'failed') {
    const nothing = { forms: 0, counts: totalOf([]), rules: [], hasUnreadable: false };
    return { file, code: report.code, ...nothing };
  }
  const { reports } = report;
  const findings = reports.flatMap((each) => [
    ...each.findings,
    ...each.dismissed.map(({ finding }) => finding),
  ]);
  return {
    file,
    code: null,
    forms: reports.length,
    counts: totalOf(reports.map(({ counts }) => counts)),
    rules: [...new Set(findings.map(({ rule }) => rule))],
    hasUnreadable: reports.some((each) => each.hasUnreadable),
  };
}

export function totalOf(all: readonly Counts[]): Counts {
  const total = { error: 0, warning: 0, info: 0 };
  for (const { error, warning, info } of all) {
    total.error += error;
    total.warning += warning;
    total.info += info;
  }
  return total;
}
