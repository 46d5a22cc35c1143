import { makeStyles, tokens } from '@fluentui/react-components';
import type { Form } from '../../form/form';
import { fill } from '../../texts/template';
import { useTexts } from '../pane-context';

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** How much of the form the check has looked at. */
export function CheckedExtent({ form }: { readonly form: Form }) {
  const { problems } = useTexts().pane;
  return (
    <p className={useStyles().text}>
      {fill(problems.checked, {
        fields: String(form.fields.size),
        tasks: String(form.tasks.length),
        indicators: String(form.indicators.length),
      })}
    </p>
  );
}
