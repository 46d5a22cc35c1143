// First of all: a click on the ribbon that starts this page is lost if no one listens by then.
import '../commands';
import { createRoot } from 'react-dom/client';
import { runtime } from '../commands/runtime';
import { languageFor } from '../excel/office/office-ready';
import { loadWords } from '../texts/load';
import { fetchRest } from './fetch-rest';
import { Root } from './root';

async function openPane(): Promise<void> {
  const current = await runtime();
  const texts = await loadWords('pane', current.language);
  document.documentElement.lang = current.language;
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no element #root.');
  createRoot(root).render(<Root runtime={current} texts={texts} />);
  if (current.kind === 'excel') fetchRest(current.language);
}

// The words come while Office gets ready. Excel speaks the browser's language nearly always; if not, they are loaded anew.
void loadWords('pane', languageFor(navigator.language)).catch(() => undefined);
void openPane();
