import type { CliTexts } from '../../../texts/cli';
import type { FileSummary } from '../../file-report';
import type { Tool } from '../../tool';
import type { Printer } from '../printer';
import { locationOf } from './location';
import { resultsOf } from './result';
import { ruleDescriptors } from './rule-descriptor';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** SARIF 2.1.0 (OASIS), for the programs that gather the results of checks: one run over all files. */
export function sarifPrinter(texts: CliTexts, tool: Tool): Printer {
  return {
    head: () => {
      const log = `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{`;
      const told = { tool: describe(tool, texts), language: texts.language };
      return `${log}${JSON.stringify(told).slice(1, -1)},"results":[`;
    },
    file: (report) => {
      const results = resultsOf(report, texts).map((result) => JSON.stringify(result));
      return results.length > 0 ? results.join(',\n') : null;
    },
    between: ',',
    tail: (files) => `],"invocations":[${JSON.stringify(invocation(files, texts))}]}]}`,
  };
}

function describe({ name, version, packs }: Tool, texts: CliTexts) {
  return {
    driver: { name, version, semanticVersion: version, rules: ruleDescriptors(texts) },
    extensions: packs.map((pack) => ({
      name: pack.id,
      version: pack.version,
      properties: { hash: pack.hash },
    })),
  };
}

/** A file that could not be checked is no result: the run itself has failed there. */
function invocation(files: readonly FileSummary[], texts: CliTexts) {
  return {
    executionSuccessful: files.every(({ code }) => code === null),
    toolExecutionNotifications: files.flatMap((file) => notifications(file, texts)),
  };
}

function notifications({ file, code, hasUnreadable }: FileSummary, { cli, reading }: CliTexts) {
  const locations = [locationOf(file)];
  if (code !== null) {
    return [
      { level: 'error', message: { text: cli.fileErrors[code] }, locations, properties: { code } },
    ];
  }
  return hasUnreadable
    ? [{ level: 'warning', message: { text: reading.unreadable }, locations }]
    : [];
}
