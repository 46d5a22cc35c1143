import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy } from 'react';
import type { Outcome } from '../../session/state';
import { fill } from '../../texts/sentence';
import { Notice } from '../parts/notice';
import { useSessionState, useTexts } from '../pane-context';
import { Spinner } from '../parts/spinner';
import { PartToggle } from '../parts/part-toggle';
import { loadReportPanel } from '../report/load-report-panel';
import { takeFocus, takeLostFocus } from '../parts/take-focus';
import { submissionSentences } from './submission-words';
import { useSubmission } from './use-submission';

const ReportPanel = lazy(loadReportPanel);

const useStyles = makeStyles({
  root: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& p': { margin: `0 0 ${tokens.spacingVerticalXS}` },
  },
  opened: { outlineStyle: 'none' },
  warning: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minWidth: 'auto' },
  report: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly onClose: () => void;
}

/** 生成报送稿: says what it does and what is still wrong, makes the copy, and says what became of it. Below it 校验报告. */
export default function SubmissionPanel({ onClose }: Props) {
  const styles = useStyles();
  const { busy, outcome } = useSessionState();
  const texts = useTexts();
  const words = texts.submission;
  const { stage, start } = useSubmission();
  const errors = errorCount(outcome);
  const working = stage.kind === 'working';

  return (
    <div className={styles.root}>
      <div role="status">
        {stage.kind === 'opened' && (
          <div ref={takeLostFocus} tabIndex={-1} className={styles.opened}>
            <Notice intent="info" title={words.openedTitle}>
              {submissionSentences(texts, stage.copy).map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </Notice>
          </div>
        )}
        {stage.kind === 'failed' && (
          <Notice intent="warning" title={words.failedTitle}>
            {texts.failures[stage.failure]}
          </Notice>
        )}
      </div>
      {stage.kind !== 'opened' && (
        <>
          <p>{words.what}</p>
          {errors === null && <p>{words.unchecked}</p>}
          {errors !== null && errors > 0 && (
            <p className={styles.warning}>{fill(words.errors, { count: String(errors) })}</p>
          )}
          <div className={styles.buttons}>
            <Button
              ref={takeFocus}
              size="small"
              className={styles.button}
              disabledFocusable={busy !== null || working}
              icon={working ? <Spinner /> : null}
              onClick={() => void start()}
            >
              {working ? words.working : errors ? words.startAnyway : words.start}
            </Button>
            <Button size="small" className={styles.button} onClick={onClose}>
              {words.cancel}
            </Button>
          </div>
        </>
      )}
      <div className={styles.report}>
        <PartToggle words={words.report} Part={ReportPanel} />
      </div>
    </div>
  );
}

/** Errors in all forms of the last check; null where there was none. */
function errorCount(outcome: Outcome): number | null {
  if (outcome.kind !== 'checked') return null;
  const findings = outcome.forms.flatMap((form) => form.findings);
  return findings.filter(({ severity }) => severity === 'error').length;
}
