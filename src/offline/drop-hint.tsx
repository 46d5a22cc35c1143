import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  // Lies over everything, and lets what is dropped fall through.
  root: {
    position: 'fixed',
    inset: 0,
    zIndex: 10,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    pointerEvents: 'none',
    border: `4px dashed ${tokens.colorBrandStroke1}`,
  },
  sentence: {
    padding: `${tokens.spacingVerticalM} 24px`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** While files are held over the page: that it takes them. */
export function DropHint({ sentence }: { readonly sentence: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root} aria-hidden>
      <span className={styles.sentence}>{sentence}</span>
    </div>
  );
}
