import { Button, makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../rules/finding';
import type { RuleId } from '../../rules/rule';
import { fill } from '../../texts/sentence';
import { useSession, useTexts } from '../pane-context';

/** What these find missing stands in the library. */
const ANSWERED_BY_LIBRARY: ReadonlySet<RuleId> = new Set<RuleId>([
  'class-missing',
  'empty-class-row',
  'few-indicators',
]);

const useStyles = makeStyles({ button: { minWidth: 'auto' } });

/** Leads from a missing indicator to the library's entries of its class. */
export function ChooseButton({ finding: { rule, data, detail } }: { readonly finding: Finding }) {
  const styles = useStyles();
  const session = useSession();
  const { problems } = useTexts().pane;
  if (!ANSWERED_BY_LIBRARY.has(rule)) return null;
  const called = data['class'];
  return (
    <Button
      size="small"
      className={styles.button}
      aria-label={called === undefined ? undefined : fill(problems.chooseLabel, { class: called })}
      onClick={() => {
        // The form may call it otherwise than the library does.
        session.show({ kind: 'library', wanted: called === undefined ? null : detail });
      }}
    >
      {problems.choose}
    </Button>
  );
}
