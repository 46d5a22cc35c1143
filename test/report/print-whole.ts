import { describeTool } from '../../src/cli/tool';
import { summaryOf, type FileReport } from '../../src/report/file-report';
import { printerOf, type Format } from '../../src/report/print';
import { cliTextsFor } from '../../src/texts/cli';
import type { Language } from '../../src/texts/texts';

/** A whole report as it would stand in a file. */
export function printWhole(
  format: Format,
  files: readonly FileReport[],
  language: Language = 'zh-CN',
): string {
  const printer = printerOf(format, cliTextsFor(language), describeTool());
  const pieces = files.map((file) => printer.file(file)).filter((piece) => piece !== null);
  const between = pieces.map((piece, at) => (at > 0 ? printer.between : '') + piece);
  const all = [printer.head(), ...between, printer.tail(files.map(summaryOf))];
  return all.flatMap((piece) => (piece === null ? [] : [`${piece}\n`])).join('');
}
