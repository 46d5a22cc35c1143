import type { Runtime } from '../commands/runtime';
import type { Texts } from '../texts/texts';
import { App } from './app';
import { useColorScheme } from './color-scheme';
import { OutsideScreen } from './screens/outside-screen';
import { PaneFrame } from './pane-frame';

interface Props {
  readonly runtime: Runtime;
  /** In the runtime's language. */
  readonly texts: Texts;
}

/** The pane in Excel; elsewhere a page that says where it belongs. */
export function Root({ runtime, texts }: Props) {
  const scheme = useColorScheme();
  return (
    <PaneFrame scheme={scheme} language={runtime.language}>
      {runtime.kind === 'excel' ? (
        <App session={runtime.session} language={runtime.language} texts={texts} />
      ) : (
        <OutsideScreen reason={runtime.kind} texts={texts} />
      )}
    </PaneFrame>
  );
}
