import { Button, makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, useId, useState } from 'react';
import { useWords } from '../use-words';
import { loadRuleList } from './load-rule-list';

const RuleList = lazy(loadRuleList);

const useStyles = makeStyles({ button: { minWidth: 'auto' } });

/** Opens the list of all rules where it stands. */
export function RuleListToggle() {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const words = useWords('ruleSettings');
  return (
    <>
      <Button
        size="small"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {isOpen ? words.hide : words.show}
      </Button>
      {isOpen && (
        <div id={id} role="group" aria-label={words.title}>
          <Suspense fallback={<p role="status">{words.reading}</p>}>
            <RuleList />
          </Suspense>
        </div>
      )}
    </>
  );
}
