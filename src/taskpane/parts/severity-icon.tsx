import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Filled, Warning16Filled } from '@fluentui/react-icons';
import type { Severity } from '../../rules/rule';

const ICONS = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  info: Info16Filled,
} as const satisfies Readonly<Record<Severity, unknown>>;

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});

interface Props {
  readonly severity: Severity;
  readonly className?: string | undefined;
}

/** Decoration: the word for the severity always stands beside it or in the accessible name. */
export function SeverityIcon({ severity, className }: Props) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity], className)} aria-hidden />;
}
