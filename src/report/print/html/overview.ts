import type { CliTexts } from '../../../texts/cli';
import { fill } from '../../../texts/sentence';
import type { FileSummary } from '../../file-report';
import { escapeHtml } from './escape';
import { table } from './table';

/** What came of each file, a line each. */
export function overview(files: readonly FileSummary[], texts: CliTexts): string {
  const { sections, columns } = texts.report;
  const sentence = fill(texts.report.overview, {
    files: String(files.length),
    forms: String(files.reduce((sum, { forms }) => sum + forms, 0)),
    failed: String(files.filter(({ code }) => code !== null).length),
  });
  const { error, warning, info } = texts.cli.severity;
  return [
    `<section id="overview">\n<h2>${escapeHtml(sections.overview)}</h2>`,
    `<p>${escapeHtml(sentence)}</p>`,
    table(
      sections.overview,
      [columns.file, columns.forms, error, warning, info, columns.status],
      files.map((file) => rowOf(file, texts)),
    ),
    '</section>',
  ].join('\n');
}

function rowOf({ file, code, forms, counts }: FileSummary, texts: CliTexts): readonly string[] {
  const name = escapeHtml(file);
  if (code !== null) return [name, '', '', '', '', escapeHtml(texts.cli.fileErrors[code])];
  const numbers = [forms, counts.error, counts.warning, counts.info].map(String);
  const found = counts.error + counts.warning + counts.info;
  const { open, clean } = texts.report.status;
  return [name, ...numbers, escapeHtml(found > 0 ? open : clean)];
}
