import { createRoot } from 'react-dom/client';
import { languageFor } from '../excel/office/office-ready';
import { OFFLINE_TEXTS, paneWithoutExcel } from '../texts/offline';
import { loadWords } from '../texts/load';
import { createPageModel } from './page-model';
import { Page } from './page';

async function start(place: HTMLElement): Promise<void> {
  const language = languageFor(navigator.language);
  const words = OFFLINE_TEXTS[language];
  document.documentElement.lang = language;
  document.title = words.title;
  const model = createPageModel(words);
  window.addEventListener('beforeunload', (event) => {
    if (model.store.getState().isChanged) event.preventDefault();
  });
  const texts = paneWithoutExcel(await loadWords('pane', language), words);
  createRoot(place).render(<Page model={model} language={language} words={words} texts={texts} />);
}

const place = document.getElementById('root');
if (place) void start(place);
