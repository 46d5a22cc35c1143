import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { Finding } from '../../rules/finding';
import { printCell } from '../../snapshot/address';
import { fill } from '../../texts/sentence';
import { useWords } from '../use-words';
import { useFixSteps } from './fix-steps';
import { useFixStyles } from './fix-style';
import { usePanels } from './use-panels';

/** Opens the ways to put a problem right, below its button; nothing where the user has to know. */
export function FixToggle({ finding }: { readonly finding: Finding }) {
  const styles = useFixStyles();
  const id = useId();
  const words = useWords('fixes');
  const { title } = useWords('rules')[finding.rule];
  const steps = useFixSteps();
  const { stage, open, close } = usePanels();
  if (finding.fix === 'none') return null;
  const isClosed = stage.kind === 'closed' || stage.kind === 'failed';
  const named = { title, cell: printCell(finding.cell) };
  return (
    <>
      <Button
        size="small"
        className={styles.button}
        aria-label={fill(words.fixLabel, named)}
        aria-expanded={!isClosed}
        aria-controls={stage.kind === 'open' ? id : undefined}
        onClick={() => {
          if (!isClosed) {
            close();
            return;
          }
          steps.begin(finding);
          void open();
        }}
      >
        {words.fix}
      </Button>
      <span role="status">
        {stage.kind === 'loading' || stage.kind === 'failed' ? ` ${words[stage.kind]}` : ''}
      </span>
      {stage.kind === 'open' && (
        <div id={id} role="group" aria-label={fill(words.panel, named)} className={styles.panel}>
          <stage.panels.FixPanel finding={finding} onClose={close} />
        </div>
      )}
    </>
  );
}
