import * as z from 'zod/mini';
import { packSchema } from '../../packs/schema';
import { FORMATS } from '../../report/print';
import { summaryOf, type FileReport, type FileSummary } from '../../report/file-report';
import type { Printer } from '../../report/print/printer';

/** What every file of a run is checked and reported with, as it is sent to the workers. */
export const jobSchema = z.object({
  format: z.enum(FORMATS),
  language: z.enum(['zh-CN', 'en-US']),
  packs: z.array(packSchema),
  /** Where mended copies go; null where nothing is put right. */
  fix: z.nullable(z.object({ out: z.string(), roots: z.array(z.string()) })),
});

export type Job = z.infer<typeof jobSchema>;

/** A file's part of the report, printed where it was checked: what a form holds is too much to send. */
export interface PrintedFile {
  /** Null where the format has nothing to say of the file. */
  readonly piece: string | null;
  readonly summary: FileSummary;
}

export function printFile(report: FileReport, printer: Printer): PrintedFile {
  return { piece: printer.file(report), summary: summaryOf(report) };
}
