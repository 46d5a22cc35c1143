import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  mark: {
    marginInlineStart: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

/** Says that something is the user's own and no standard. */
export function OwnMark() {
  return <span className={useStyles().mark}>{useWords('own').library.origin}</span>;
}
