import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { reportOf } from '../../report/report';
import type { Finding } from '../../rules/finding';
import { fill } from '../../texts/sentence';
import type { Texts } from '../../texts/texts';
import type { ReportSheetTexts } from '../../texts/report';
import { MessageNotice, type Message } from '../own/message';
import { useSessionState, useTexts } from '../pane-context';
import { findingKey } from '../results/problems/problems';
import { DimensionList } from './dimension-list';
import { OpinionChooser } from './opinion-chooser';
import { useReportWords } from './use-report-words';
import { useWriteReport, type Written } from './use-write-report';

const useStyles = makeStyles({
  // What is below stays in view, however much there is to tell.
  root: { maxHeight: '55vh', overflowY: 'auto' },
  button: { minWidth: 'auto', marginBlockEnd: tokens.spacingVerticalXS },
});

/** 校验报告: writes it into the workbook; shows of the form in view the four dimensions, and its 退回意见 to copy. */
export default function ReportPanel() {
  const styles = useStyles();
  const texts = useTexts();
  const { busy, outcome } = useSessionState();
  const words = useReportWords();
  const { pane } = words.sheet;
  const checked = outcome.kind === 'checked' ? outcome.forms[outcome.current] : undefined;
  const report = useMemo(() => checked && reportOf(checked), [checked]);
  // By key, whatever the user chose against what is usual; findings are made anew by every check.
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isReturned = (finding: Finding): boolean =>
    chosen.get(findingKey(finding)) ?? finding.severity !== 'info';
  const { written, write } = useWriteReport(words, isReturned);

  return (
    <div className={styles.root}>
      <p>{pane.what}</p>
      {!report && <p>{pane.unchecked}</p>}
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={busy !== null}
        onClick={() => void write()}
      >
        {busy === 'writing' ? pane.working : pane.write}
      </Button>
      <MessageNotice message={written && messageOf(written, pane, texts)} />
      {report && (
        <>
          <DimensionList report={report} words={words} />
          <OpinionChooser
            report={report}
            words={words}
            isChosen={isReturned}
            onChoose={(finding, isIn) => {
              setChosen(new Map([...chosen, [findingKey(finding), isIn]]));
            }}
          />
        </>
      )}
    </div>
  );
}

function messageOf(written: Written, pane: ReportSheetTexts['pane'], { failures }: Texts): Message {
  switch (written.kind) {
    case 'name-taken':
      return { intent: 'info', title: fill(pane.nameTaken, { sheet: written.sheet }) };
    case 'no-form':
      return { intent: 'warning', title: pane.noForm };
    case 'failed':
      return { intent: 'warning', title: pane.failed, lines: [failures[written.failure]] };
  }
}
