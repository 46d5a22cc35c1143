import { makeStyles, tokens } from '@fluentui/react-components';

/** What the buttons and panels of fixes look like. */
export const useFixStyles = makeStyles({
  button: { minWidth: 'auto' },
  panel: {
    flexBasis: '100%',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    '& li': { overflowWrap: 'anywhere' },
  },
  choice: { minWidth: 'auto', textAlign: 'start', overflowWrap: 'anywhere' },
  preview: {
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  // However many they are, the list of problems stays in view.
  lines: { maxHeight: '40vh', overflowY: 'auto' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { fontWeight: tokens.fontWeightSemibold },
});
