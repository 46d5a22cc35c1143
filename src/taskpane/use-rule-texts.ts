import { use } from 'react';
import { loadRuleTexts } from '../texts/load';
import type { AllRuleTexts, Language } from '../texts/texts';
import { useLanguage } from './pane-context';

const loading = new Map<Language, Promise<AllRuleTexts>>();

/** The same promise at every rendering, as React wants it; one that failed is forgotten, so that the next asks anew. */
function ruleTexts(language: Language): Promise<AllRuleTexts> {
  const known = loading.get(language);
  if (known) return known;
  const texts = loadRuleTexts(language);
  loading.set(language, texts);
  texts.catch(() => loading.delete(language));
  return texts;
}

/** What the rules say; the component waits until it is loaded. */
export function useRuleTexts(): AllRuleTexts {
  return use(ruleTexts(useLanguage()));
}
