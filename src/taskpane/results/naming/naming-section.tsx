import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Form } from '../../../form/form';
import type { Texts } from '../../../texts/texts';
import { fill } from '../../../texts/sentence';
import { useSession, useSessionState, useTexts } from '../../pane-context';
import { missingNames } from './missing-names';
import { NamingPreview } from './naming-preview';
import { useBinding, type BindingStage } from './use-binding';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '& p': { margin: `0 0 ${tokens.spacingVerticalXS}` },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Offers the form's named ranges where some are missing or no good; shows what would be named first. */
export function NamingSection({ form }: { readonly form: Form }) {
  const styles = useStyles();
  const heading = useId();
  const session = useSession();
  const { busy } = useSessionState();
  const texts = useTexts();
  const { binding } = texts;
  const { stage, propose, cancel } = useBinding(form);
  const { missing, broken } = missingNames(form);
  if (missing + broken === 0) return null;

  return (
    <div role="group" aria-labelledby={heading} className={styles.root}>
      <h2 id={heading} className={styles.title}>
        {binding.title}
      </h2>
      {missing > 0 && <p>{fill(binding.missing, { count: String(missing) })}</p>}
      {broken > 0 && <p>{fill(binding.broken, { count: String(broken) })}</p>}
      <p role="alert">{refusalSentence(texts, stage)}</p>
      {stage.kind === 'proposed' && stage.proposal.kind === 'proposal' ? (
        <NamingPreview
          proposal={stage.proposal}
          replaced={stage.replaced}
          onReplace={(replaced) => void propose(replaced)}
          onApply={(plan) => void session.apply(plan)}
          onCancel={cancel}
        />
      ) : (
        <Button
          size="small"
          disabledFocusable={busy !== null || stage.kind === 'reading'}
          onClick={() => void propose(new Set())}
        >
          {stage.kind === 'reading' ? binding.reading : binding.start}
        </Button>
      )}
    </div>
  );
}

/** Why nothing can be named; null where something can. */
function refusalSentence({ binding, failures }: Texts, stage: BindingStage): string | null {
  if (stage.kind === 'failed') return failures[stage.failure];
  if (stage.kind === 'no-form') return binding.noForm;
  if (stage.kind !== 'proposed' || stage.proposal.kind !== 'refusal') return null;
  const { reason, sheet, forms } = stage.proposal;
  return fill(binding.refusals[reason], { sheet, forms: String(forms) });
}
