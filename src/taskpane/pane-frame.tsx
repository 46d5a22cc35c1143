import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../texts/texts';
import type { ColorScheme } from './color-scheme';
import { themeFor } from './theme/theme';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    // A strongly zoomed pane has no room for a fixed head: then everything scrolls together.
    '@media (max-height: 400px), (max-width: 240px)': {
      height: 'auto',
      minHeight: '100vh',
      overflow: 'visible',
    },
  },
});

interface Props {
  readonly scheme: ColorScheme;
  readonly language: Language;
  readonly children: ReactNode;
}

/** The whole pane: colours, type and the column that everything stands in. */
export function PaneFrame({ scheme, language, children }: Props) {
  // Fluent gives the provider's own class to its portals too: the layout needs an element of its own.
  // The browser draws boxes and lists: they go by Office's colours, too, whatever the system's are.
  return (
    <FluentProvider theme={themeFor(scheme)} lang={language} style={{ colorScheme: scheme }}>
      <div className={useStyles().root}>{children}</div>
    </FluentProvider>
  );
}
