import { Button } from '@fluentui/react-components';
import { fill } from '../../texts/sentence';
import { useSessionState, useTexts } from '../pane-context';
import { takeFocus } from '../parts/take-focus';
import { useWords } from '../use-words';
import { useFixStyles } from './fix-style';
import { PreviewLines } from './preview-lines';
import { proposeMany, type Wanted } from './propose-fix';
import { refusalWords } from './refusal-words';
import { useApplyFix } from './use-apply-fix';
import { useProposal } from './use-proposal';

interface Props {
  readonly wanted: Wanted;
  readonly onClose: () => void;
}

/** Many problems put right in one step: all that would be written, then one press. */
export function ManyPanel({ wanted, onClose }: Props) {
  const styles = useFixStyles();
  const { busy } = useSessionState();
  const texts = useTexts();
  const words = useWords('fixes');
  const apply = useApplyFix();
  const stage = useProposal((reading, course) => proposeMany(reading, course, wanted));

  if (!stage) return <span role="status">{words.loading}</span>;
  if (stage.kind === 'failed') return <span role="alert">{texts.failures[stage.failure]}</span>;
  if (stage.kind === 'no-form') return <span role="alert">{words.noForm}</span>;
  const { plan, lines, fixed, left, reasons } = stage.proposal;
  const told = reasons.map((reason) => (
    <div key={reason}>{refusalWords(words, texts, reason)}</div>
  ));
  if (!plan) {
    return (
      <div role="alert">
        {words.none}
        {told}
      </div>
    );
  }
  const count = String(fixed);
  return (
    <>
      <div>{fill(words.list, { count })}</div>
      <div className={styles.lines} tabIndex={0}>
        <PreviewLines lines={lines} />
      </div>
      {left > 0 && <div>{fill(words.left, { count: String(left) })}</div>}
      {told}
      <div className={styles.row}>
        <Button
          ref={takeFocus}
          size="small"
          appearance="primary"
          className={styles.button}
          disabledFocusable={busy !== null}
          onClick={() => void apply(plan).then(onClose)}
        >
          {fill(words.apply, { count })}
        </Button>
        <Button size="small" className={styles.button} onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </>
  );
}
