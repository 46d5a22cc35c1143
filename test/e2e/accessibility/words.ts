import { loadWords } from '../../../src/texts/load';
import { OFFLINE_TEXTS, paneWithoutExcel } from '../../../src/texts/offline';
import type { Language } from '../../../src/texts/texts';

/** Everything that the page says in a language. */
export async function wordsOf(language: Language) {
  const [
    pane,
    rules,
    ruleSettings,
    dismissals,
    fixes,
    reading,
    own,
    report,
    bringOver,
    manyForms,
    live,
  ] = await Promise.all([
    loadWords('pane', language),
    loadWords('rules', language),
    loadWords('ruleSettings', language),
    loadWords('dismissals', language),
    loadWords('fixes', language),
    loadWords('reading', language),
    loadWords('own', language),
    loadWords('report', language),
    loadWords('bringOver', language),
    loadWords('manyForms', language),
    loadWords('live', language),
  ]);
  const page = OFFLINE_TEXTS[language];
  const texts = paneWithoutExcel(pane, page);
  return {
    page,
    texts,
    rules,
    ruleSettings,
    dismissals,
    fixes,
    reading,
    own,
    report,
    bringOver,
    manyForms,
    live,
  };
}

export type Words = Awaited<ReturnType<typeof wordsOf>>;
