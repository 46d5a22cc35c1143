import type { CliTexts } from '../../texts/cli';
import type { Tool } from '../tool';
import { csvPrinter } from './csv';
import { htmlPrinter } from './html';
import { jsonPrinter } from './json';
import type { Printer } from './printer';
import { sarifPrinter } from './sarif';
import { textPrinter } from './text';

const PRINTERS = {
  text: textPrinter,
  json: jsonPrinter,
  csv: csvPrinter,
  sarif: sarifPrinter,
  html: htmlPrinter,
} as const satisfies Readonly<Record<string, (texts: CliTexts, tool: Tool) => Printer>>;

export type Format = keyof typeof PRINTERS;

/** The formats of a report, the usual one first. */
export const FORMATS = ['text', 'json', 'csv', 'sarif', 'html'] as const satisfies Format[];

export function printerOf(format: Format, texts: CliTexts, tool: Tool): Printer {
  return PRINTERS[format](texts, tool);
}
