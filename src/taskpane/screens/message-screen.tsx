import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    '& p': { margin: 0 },
  },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

/** A whole screen that says one thing: where the user stands and what to do next. */
export function MessageScreen({ icon, title, children }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <div className={styles.head}>
        {icon}
        <h2 className={styles.title}>{title}</h2>
      </div>
      {children}
    </section>
  );
}
