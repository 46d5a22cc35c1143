import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { View } from '../session/view';
import { useTexts } from './pane-context';

const VIEWS = ['problems', 'library'] as const satisfies readonly View['kind'][];

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  tab: {
    appearance: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    '&:hover': { color: tokens.colorNeutralForeground1 },
    '&:focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
    // Contrast themes paint transparent borders: then only the tab in view may have one.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

export const tabId = (view: View['kind']) => `tab-${view}`;
export const panelId = (view: View['kind']) => `panel-${view}`;

interface Props {
  readonly current: View['kind'];
  readonly onChoose: (view: View['kind']) => void;
}

/** The pane's two views. Arrow keys move between them, as in every list of tabs; only the one in view is a tab stop. */
export function ViewTabs({ current, onChoose }: Props) {
  const styles = useStyles();
  const words = useTexts().pane.views;

  const move = ({ key }: KeyboardEvent): void => {
    const to = targetOf(key, VIEWS.indexOf(current));
    const view = to === null ? undefined : VIEWS[to];
    if (!view) return;
    onChoose(view);
    document.getElementById(tabId(view))?.focus();
  };

  return (
    <div role="tablist" aria-label={words.label} className={styles.list}>
      {VIEWS.map((view) => (
        <button
          key={view}
          id={tabId(view)}
          type="button"
          role="tab"
          aria-selected={view === current}
          aria-controls={panelId(view)}
          tabIndex={view === current ? 0 : -1}
          className={mergeClasses(styles.tab, view === current && styles.chosen)}
          onKeyDown={move}
          onClick={() => {
            onChoose(view);
          }}
        >
          {words[view]}
        </button>
      ))}
    </div>
  );
}

/** Index of the tab that a key leads to; null for any other key. */
function targetOf(key: string, from: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (from + 1) % VIEWS.length;
    case 'ArrowLeft':
      return (from - 1 + VIEWS.length) % VIEWS.length;
    case 'Home':
      return 0;
    case 'End':
      return VIEWS.length - 1;
    default:
      return null;
  }
}
