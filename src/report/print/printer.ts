import type { FileReport, FileSummary } from '../file-report';

/**
 * A report in one format, piece by piece: of thousands of files no two need stand in memory at once. Every piece is
 * one or several lines; who writes it ends it with a line feed.
 */
export interface Printer {
  /** What stands before the first file; null for nothing. */
  head(): string | null;
  /** Null where there is nothing to say of a file. */
  file(report: FileReport): string | null;
  /** What begins the piece of every file but the first that has one. */
  readonly between: string;
  /** What stands behind the last file; null for nothing. */
  tail(files: readonly FileSummary[]): string | null;
}
