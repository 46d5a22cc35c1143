import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../../rules/rule';
import { fill } from '../../../texts/sentence';
import { useTexts } from '../../pane-context';
import { SeverityIcon } from '../../parts/severity-icon';
import { borderColor } from '../../theme/border-color';

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

const useStyles = makeStyles({
  // Words of other languages, or set wide by the reader, may take a second line.
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  toggle: {
    flexGrow: 1,
    flexBasis: '80px',
    minWidth: 'max-content',
    paddingInline: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    ...borderColor(tokens.colorBrandStroke1),
    '&:hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { ...borderColor('Highlight') },
  },
  none: { opacity: 0.4 },
  count: { marginInlineStart: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
}

/** How many problems of each severity there are; pressed ones are shown alone. */
export function SeverityFilter({ counts, chosen, onToggle }: Props) {
  const styles = useStyles();
  const { severity: words, filter } = useTexts().pane;
  return (
    <div className={styles.row} role="group" aria-label={filter.label}>
      {SEVERITIES.map((severity) => (
        <Button
          key={severity}
          size="small"
          className={mergeClasses(styles.toggle, chosen.has(severity) && styles.pressed)}
          aria-pressed={chosen.has(severity)}
          disabled={counts[severity] === 0}
          icon={
            <SeverityIcon
              severity={severity}
              className={counts[severity] === 0 ? styles.none : undefined}
            />
          }
          title={fill(filter.hint, { severity: words[severity] })}
          onClick={() => {
            onToggle(severity);
          }}
        >
          {words[severity]}
          <span className={styles.count}>{counts[severity]}</span>
        </Button>
      ))}
    </div>
  );
}
