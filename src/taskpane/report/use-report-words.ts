import { useMemo } from 'react';
import type { ReportWords } from '../../report-sheet/report-words';
import { useLanguage, useTexts } from '../pane-context';
import { useWords } from '../use-words';

/** All words of the report; the component waits until they are loaded. */
export function useReportWords(): ReportWords {
  const language = useLanguage();
  const { parts, pane } = useTexts();
  const { report, sheet } = useWords('report');
  const rules = useWords('rules');
  const reading = useWords('reading');
  const { severity } = pane;
  return useMemo(
    () => ({ language, report, sheet, rules, reading, parts, severity }),
    [language, report, sheet, rules, reading, parts, severity],
  );
}
