import { rules } from '../../../rules';
import type { CliTexts } from '../../../texts/cli';
import { fill } from '../../../texts/sentence';
import type { FileReport } from '../../file-report';
import type { Tool } from '../../tool';
import type { Printer } from '../printer';
import { escapeHtml } from './escape';
import { formSection } from './form-section';
import { overview } from './overview';
import { ruleHelp } from './rule-help';
import { STYLE } from './style';

/** Nothing may be loaded or run: whose words the report quotes is not known. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** One page that needs nothing else: to read on a screen, to print, to send on. */
export function htmlPrinter(texts: CliTexts, tool: Tool): Printer {
  return {
    head: () => pageHead(texts, tool),
    file: (report) => fileSection(report, texts),
    between: '',
    tail: (files) => {
      const found = Object.values(rules).filter(({ id }) =>
        files.some((file) => file.rules.includes(id)),
      );
      const parts = [
        overview(files, texts),
        ruleHelp(found, texts),
        '</main>',
        '</body>',
        '</html>',
      ];
      return parts.filter((part) => part !== '').join('\n');
    },
  };
}

function pageHead({ language, report }: CliTexts, { name, version, packs }: Tool): string {
  const printed = packs.map((pack) => fill(report.pack, pack)).join(report.packSeparator);
  const checkedWith = fill(report.checkedWith, { name, version, packs: printed });
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(report.title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(report.title)}</h1>
<p>${escapeHtml(checkedWith)}</p>
<p><a href="#overview">${escapeHtml(report.toOverview)}</a></p>`;
}

function fileSection(file: FileReport, texts: CliTexts): string {
  const heading = `<section class="file">\n<h2>${escapeHtml(file.file)}</h2>`;
  if (file.kind === 'checked') {
    const forms = file.reports.map((report) => formSection(report, texts));
    return [heading, ...forms, '</section>'].join('\n');
  }
  const failed = `<strong class="error">${escapeHtml(texts.report.notChecked)}</strong>`;
  return `${heading}\n<p>${failed} ${escapeHtml(texts.cli.fileErrors[file.code])}</p>\n</section>`;
}
