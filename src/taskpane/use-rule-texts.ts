import { use } from 'react';
import { loadRuleSettingTexts, loadRuleTexts } from '../texts/load';
import type { AllRuleTexts, Language, RuleSettingTexts } from '../texts/texts';
import { useLanguage } from './pane-context';

type Load<Words> = (language: Language) => Promise<Words>;

/** The same promise at every rendering, as React wants it; one that failed is forgotten, so that the next asks anew. */
function onceLoaded<Words>(load: Load<Words>): Load<Words> {
  const loading = new Map<Language, Promise<Words>>();
  return (language) => {
    const known = loading.get(language);
    if (known) return known;
    const texts = load(language);
    loading.set(language, texts);
    texts.catch(() => loading.delete(language));
    return texts;
  };
}

const ruleTexts = onceLoaded(loadRuleTexts);
const ruleSettingTexts = onceLoaded(loadRuleSettingTexts);

/** What the rules say; the component waits until it is loaded. */
export function useRuleTexts(): AllRuleTexts {
  return use(ruleTexts(useLanguage()));
}

/** What is said of setting the rules; the same. */
export function useRuleSettingTexts(): RuleSettingTexts {
  return use(ruleSettingTexts(useLanguage()));
}
