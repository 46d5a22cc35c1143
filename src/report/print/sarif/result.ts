import { rules } from '../../../rules';
import type { Finding } from '../../../rules/finding';
import type { Severity } from '../../../rules/rule';
import { printCell } from '../../../snapshot/address';
import type { CliTexts } from '../../../texts/cli';
import { findingMessage } from '../../../texts/finding-message';
import type { FileReport } from '../../file-report';
import { unanswered, type Dismissed } from '../../report';
import { locationOf } from './location';

/** What SARIF calls the severities. */
export const LEVELS = {
  error: 'error',
  warning: 'warning',
  info: 'note',
} as const satisfies Readonly<Record<Severity, string>>;

const RULE_IDS: readonly string[] = Object.keys(rules);

/** The findings of a file; one that was answered is suppressed, with its reason. */
export function resultsOf(file: FileReport, texts: CliTexts): readonly object[] {
  if (file.kind === 'failed') return [];
  return file.reports.flatMap((report) => [
    ...unanswered(report).map((finding) => resultOf(file.file, finding, texts)),
    ...report.dismissed.map((each) => ({
      ...resultOf(file.file, each.finding, texts),
      suppressions: [suppression(each)],
    })),
  ]);
}

function resultOf(file: string, finding: Finding, texts: CliTexts) {
  const { rule, severity, sheet, cell, detail } = finding;
  return {
    ruleId: rule,
    ruleIndex: RULE_IDS.indexOf(rule),
    level: LEVELS[severity],
    message: { text: findingMessage(texts.rules, finding, texts.language) },
    locations: [locationOf(file, sheet, cell)],
    // Tells two runs over the same form which of their results are the same.
    partialFingerprints: { 'ruleCellDetail/v1': [rule, sheet, printCell(cell), detail].join('\n') },
  };
}

/** The workbook itself keeps the answer. A stale one holds no longer until somebody has looked at it. */
function suppression({ reason, isStale }: Dismissed) {
  return {
    kind: 'inSource',
    status: isStale ? 'underReview' : 'accepted',
    justification: reason,
  };
}
