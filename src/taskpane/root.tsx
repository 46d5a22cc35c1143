import type { Runtime } from '../commands/runtime';
import { textsFor } from '../texts';
import { App } from './app';
import { useColorScheme } from './color-scheme';
import { OutsideScreen } from './outside-screen';
import { PaneFrame } from './pane-frame';

interface Props {
  readonly runtime: Runtime;
}

/** The pane in Excel; elsewhere a page that says where it belongs. */
export function Root({ runtime }: Props) {
  const scheme = useColorScheme();
  const texts = textsFor(runtime.language);
  return (
    <PaneFrame scheme={scheme} language={runtime.language}>
      {runtime.kind === 'excel' ? (
        <App session={runtime.session} texts={texts} />
      ) : (
        <OutsideScreen reason={runtime.kind} texts={texts} />
      )}
    </PaneFrame>
  );
}
