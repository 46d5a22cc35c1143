import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../rules/rule';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold, display: 'block' },
});

interface Props {
  readonly intent: Severity;
  readonly title: string;
  readonly children: ReactNode;
}

/** What the user should know beside the list, in a line or two. */
export function Notice({ intent, title, children }: Props) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.root, styles[intent])}>
      <SeverityIcon severity={intent} />
      <div>
        <strong className={styles.title}>{title}</strong>
        {children}
      </div>
    </div>
  );
}
