import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../rules/finding';
import { fill } from '../../texts/sentence';
import { useTexts } from '../pane-context';
import { useWords } from '../use-words';
import { FixChoice } from './fix-choice';
import { useFixStyles } from './fix-style';
import { ManyPanel } from './many-panel';
import { refusalWords } from './refusal-words';
import { useFix } from './use-fix';

interface Props {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** The ways to put a problem right, each with what it would write; one press carries it out. */
export function FixPanel({ finding, onClose }: Props) {
  const styles = useFixStyles();
  const texts = useTexts();
  const words = useWords('fixes');
  const { stage, answer } = useFix(finding);
  const [isAll, setAll] = useState(false);
  if (isAll) return <ManyPanel wanted={{ kind: 'alike', to: finding }} onClose={onClose} />;

  switch (stage.kind) {
    case 'reading':
      return <span role="status">{words.loading}</span>;
    case 'failed':
      return <span role="alert">{texts.failures[stage.failure]}</span>;
    case 'no-form':
      return <span role="alert">{words.noForm}</span>;
    case 'proposed': {
      const { proposal } = stage;
      if (proposal.kind === 'refused') {
        return <span role="alert">{refusalWords(words, texts, proposal.reason)}</span>;
      }
      return (
        <>
          <ul className={styles.list}>
            {proposal.choices.map((choice, index) => (
              <li key={choice.id}>
                <FixChoice choice={choice} isFirst={index === 0} onAnswer={answer} />
              </li>
            ))}
          </ul>
          {proposal.alike > 1 && (
            <div className={styles.row}>
              <Button
                size="small"
                className={styles.button}
                onClick={() => {
                  setAll(true);
                }}
              >
                {fill(words.same, { count: String(proposal.alike) })}
              </Button>
            </div>
          )}
        </>
      );
    }
  }
}
