import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { fill } from '../../../texts/sentence';
import { useTexts } from '../../pane-context';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  position: {
    flexGrow: 1,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  step: { minWidth: 'auto' },
});

interface Props {
  /** From 1; null before the first step. */
  readonly position: number | null;
  readonly total: number;
  readonly onStep: (by: 1 | -1) => void;
}

export function ProblemStepper({ position, total, onStep }: Props) {
  const styles = useStyles();
  const { steps } = useTexts().pane;
  return (
    <div className={styles.row} role="group" aria-label={steps.label}>
      <span className={styles.position}>
        {/* Only steps are told here: how a list has become shorter is told elsewhere. */}
        {position === null && fill(steps.total, { total: String(total) })}
        <span aria-live="polite">
          {position !== null &&
            fill(steps.position, { position: String(position), total: String(total) })}
        </span>
      </span>
      <Button
        size="small"
        appearance="subtle"
        className={styles.step}
        icon={<ChevronUp20Regular />}
        onClick={() => {
          onStep(-1);
        }}
      >
        {steps.previous}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        className={styles.step}
        icon={<ChevronDown20Regular />}
        onClick={() => {
          onStep(1);
        }}
      >
        {steps.next}
      </Button>
    </div>
  );
}
