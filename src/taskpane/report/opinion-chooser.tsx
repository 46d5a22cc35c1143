import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { Report } from '../../report/report';
import { opinionPoints } from '../../report-sheet/opinion-lines';
import type { ReportWords } from '../../report-sheet/report-words';
import type { Finding } from '../../rules/finding';
import { printCell } from '../../snapshot/address';
import { findingMessage } from '../../texts/finding-message';
import { fill } from '../../texts/sentence';
import { useFieldStyles } from '../parts/field-style';
import { findingKey } from '../results/problems/problems';
import { copyText } from './copy-text';

const useStyles = makeStyles({
  choices: { maxHeight: '30vh', overflowY: 'auto' },
  choice: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  text: { display: 'block', width: '100%', height: '8em', resize: 'vertical' },
  button: { minWidth: 'auto', marginBlock: tokens.spacingVerticalXS },
});

interface Props {
  readonly report: Report;
  readonly words: ReportWords;
  readonly isChosen: (finding: Finding) => boolean;
  readonly onChoose: (finding: Finding, isIn: boolean) => void;
}

/** 退回意见: which problems it names, its text, and one press to copy it. */
export function OpinionChooser({ report, words, isChosen, onChoose }: Props) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const textId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const { pane } = words.sheet;
  const points = opinionPoints(report, isChosen, words);
  const text = [words.report.opinionLead, ...points.map((point, at) => `${at + 1}. ${point}`)];

  const copy = async () => {
    if (await copyText(text.join('\n'))) {
      setTold(fill(pane.copied, { count: String(points.length) }));
      return;
    }
    field.current?.focus();
    field.current?.select();
    setTold(pane.copyByHand);
  };

  return (
    <section aria-label={pane.opinion}>
      <h2>{pane.opinion}</h2>
      {report.findings.length === 0 && <p>{words.report.noOpinion}</p>}
      {report.findings.length > 0 && (
        <>
          <p>{pane.choose}</p>
          <ul className={styles.choices} aria-label={pane.choose}>
            {report.findings.map((finding) => (
              <li key={findingKey(finding)}>
                <label className={styles.choice}>
                  <input
                    type="checkbox"
                    checked={isChosen(finding)}
                    onChange={({ target }) => {
                      setTold('');
                      onChoose(finding, target.checked);
                    }}
                  />
                  <span>{choiceText(finding, words)}</span>
                </label>
              </li>
            ))}
          </ul>
          {points.length === 0 && <p>{pane.none}</p>}
          {points.length > 0 && (
            <>
              <Button size="small" className={styles.button} onClick={() => void copy()}>
                {pane.copy}
              </Button>
              <div role="status">{told}</div>
              <label htmlFor={textId}>{pane.text}</label>
              <textarea
                id={textId}
                ref={field}
                readOnly
                className={mergeClasses(fields.field, styles.text)}
                value={text.join('\n')}
              />
            </>
          )}
        </>
      )}
    </section>
  );
}

function choiceText(finding: Finding, words: ReportWords): string {
  return fill(words.sheet.pane.choice, {
    severity: words.severity[finding.severity],
    cell: printCell(finding.cell),
    title: words.rules[finding.rule].title,
    message: findingMessage(words.rules, finding, words.language),
  });
}
