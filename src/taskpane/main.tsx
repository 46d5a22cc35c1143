// First of all: a click on the ribbon that starts this page is lost if no one listens by then.
import '../commands';
import { createRoot } from 'react-dom/client';
import { runtime } from '../commands/runtime';
import { fetchRest } from './fetch-rest';
import { Root } from './root';

async function openPane(): Promise<void> {
  const current = await runtime();
  document.documentElement.lang = current.language;
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no element #root.');
  createRoot(root).render(<Root runtime={current} />);
  if (current.kind === 'excel') fetchRest();
}

void openPane();
