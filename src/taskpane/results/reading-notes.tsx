import { makeStyles, tokens } from '@fluentui/react-components';
import type { Form } from '../../form/form';
import { printCell } from '../../snapshot/address';
import { fill } from '../../texts/sentence';
import { useTexts } from '../pane-context';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    '& p, & ul': { margin: 0 },
    '& ul': { paddingInlineStart: tokens.spacingHorizontalL },
  },
});

/** How the form was read: how much of it, and what had to be assumed. */
export function ReadingNotes({ form }: { readonly form: Form }) {
  const styles = useStyles();
  const { pane, assumptions } = useTexts();
  return (
    <div className={styles.root}>
      <p>
        {fill(pane.problems.checked, {
          fields: String(form.fields.size),
          tasks: String(form.tasks.length),
          indicators: String(form.indicators.length),
        })}
      </p>
      {form.assumed.length > 0 && (
        <>
          <p>{pane.problems.assumed}</p>
          <ul>
            {form.assumed.map(({ what, cell }) => (
              <li key={`${what} ${printCell(cell)}`}>
                {fill(assumptions[what], { cell: printCell(cell) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
