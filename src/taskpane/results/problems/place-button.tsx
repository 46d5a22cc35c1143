import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { borderColor } from '../../theme/border-color';

const useStyles = makeStyles({
  button: {
    appearance: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    scrollMarginBottom: tokens.spacingVerticalS,
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&:active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    '&:focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  card: {
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    // Contrast themes paint transparent borders: then only the current card may have one.
    '@media (forced-colors: active)': { ...borderColor('Canvas') },
  },
  chip: {
    minWidth: '40px',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'center',
    ...borderColor(tokens.colorNeutralStroke1),
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    ...borderColor(tokens.colorBrandStroke1),
    '&:hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': {
      ...borderColor('Highlight'),
    },
  },
});

interface Props {
  readonly shape: 'card' | 'chip';
  readonly current: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Leads to a cell; the one that the user went to last comes into view and is marked. */
export function PlaceButton({ shape, current, onClick, children }: Props) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) button.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <button
      ref={button}
      type="button"
      className={mergeClasses(styles.button, styles[shape], current && styles.current)}
      aria-current={current}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
