import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of the browser's own fields and choices: Fluent's weigh 13 KB and add nothing that the pane needs. */
export const useFieldStyles = makeStyles({
  field: {
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    boxSizing: 'border-box',
    height: '26px',
    paddingInline: tokens.spacingHorizontalXS,
    '&::placeholder': { color: tokens.colorNeutralForeground4 },
    '&:focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-1px',
    },
  },
});
