import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Form } from '../../form/form';
import type { Finding } from '../../rules/finding';
import { fill } from '../../texts/sentence';
import { useWords } from '../use-words';
import { ExplainForm } from './explain-form';
import { useExplain } from './use-explain';

const useStyles = makeStyles({
  button: { minWidth: 'auto' },
});

interface Props {
  readonly form: Form;
  /** The finding that the user is at. */
  readonly finding: Finding;
  /** Others of which the rule says the same. */
  readonly alike: readonly Finding[];
}

/** Leaves a finding as it is: the reason is asked for below the button, and kept in the workbook. */
export function ExplainToggle({ form, finding, alike }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const toggle = useRef<HTMLElement>(null);
  const words = useWords('dismissals');
  const { title } = useWords('rules')[finding.rule];
  const { explain } = useExplain();
  const label = fill(words.explainLabel, { title });
  return (
    <>
      <Button
        ref={(element: HTMLElement | null) => {
          toggle.current = element;
        }}
        size="small"
        appearance="subtle"
        className={styles.button}
        aria-label={label}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {words.explain}
      </Button>
      {isOpen && (
        <ExplainForm
          label={label}
          alike={alike.length}
          onSave={(reason, withAlike) =>
            explain(form, withAlike ? [finding, ...alike] : [finding], reason)
          }
          onCancel={() => {
            setOpen(false);
            toggle.current?.focus();
          }}
        />
      )}
    </>
  );
}
