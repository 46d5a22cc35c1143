import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { Finding } from '../../rules/finding';
import { fill } from '../../texts/sentence';
import { useWords } from '../use-words';
import { useFixStyles } from './fix-style';
import { usePanels } from './use-panels';

/** Offers to put right at once whatever keeps its meaning; lists it first. Nothing where there is none. */
export function AutoFixes({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useFixStyles();
  const id = useId();
  const words = useWords('fixes');
  const { stage, open, close } = usePanels();
  const count = findings.filter(({ fix }) => fix === 'auto').length;
  if (count === 0) return null;
  const isClosed = stage.kind === 'closed' || stage.kind === 'failed';
  const label = fill(words.auto, { count: String(count) });
  return (
    <div>
      <Button
        size="small"
        className={styles.button}
        title={words.autoHint}
        aria-expanded={!isClosed}
        aria-controls={stage.kind === 'open' ? id : undefined}
        onClick={() => {
          if (isClosed) void open();
          else close();
        }}
      >
        {label}
      </Button>
      <span role="status">
        {stage.kind === 'loading' || stage.kind === 'failed' ? ` ${words[stage.kind]}` : ''}
      </span>
      {stage.kind === 'open' && (
        <div id={id} role="group" aria-label={label} className={styles.panel}>
          <stage.panels.ManyPanel wanted={AUTO} onClose={close} />
        </div>
      )}
    </div>
  );
}

const AUTO = { kind: 'auto' } as const;
