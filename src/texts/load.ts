import type { Chapter, Chapters, Language } from './texts';

type Loaders<Words> = Readonly<Record<Language, () => Promise<Words>>>;

/** The same promise whoever asks, as React wants it; one that failed is forgotten, so that the next asks anew. */
function once<Words>(load: () => Promise<Words>): () => Promise<Words> {
  let loading: Promise<Words> | null = null;
  return () => {
    if (loading) return loading;
    loading = load();
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
}

/** Chapters that are read together share a file; each language has its own. */
const CHAPTERS: { readonly [C in Chapter]: Loaders<Chapters[C]> } = {
  pane: {
    'zh-CN': once(
      async () => (await import(/* webpackChunkName: "texts.zh-CN" */ './zh-CN')).texts,
    ),
    'en-US': once(
      async () => (await import(/* webpackChunkName: "texts.en-US" */ './en-US')).texts,
    ),
  },
  rules: {
    'zh-CN': once(
      async () => (await import(/* webpackChunkName: "rules.zh-CN" */ './zh-CN/rules')).rules,
    ),
    'en-US': once(
      async () => (await import(/* webpackChunkName: "rules.en-US" */ './en-US/rules')).rules,
    ),
  },
  ruleSettings: {
    'zh-CN': once(
      async () =>
        (await import(/* webpackChunkName: "rules.zh-CN" */ './zh-CN/rule-settings')).ruleSettings,
    ),
    'en-US': once(
      async () =>
        (await import(/* webpackChunkName: "rules.en-US" */ './en-US/rule-settings')).ruleSettings,
    ),
  },
  dismissals: {
    'zh-CN': once(
      async () =>
        (await import(/* webpackChunkName: "rules.zh-CN" */ './zh-CN/dismissals')).dismissals,
    ),
    'en-US': once(
      async () =>
        (await import(/* webpackChunkName: "rules.en-US" */ './en-US/dismissals')).dismissals,
    ),
  },
  fixes: {
    'zh-CN': once(
      async () => (await import(/* webpackChunkName: "rules.zh-CN" */ './zh-CN/fixes')).fixes,
    ),
    'en-US': once(
      async () => (await import(/* webpackChunkName: "rules.en-US" */ './en-US/fixes')).fixes,
    ),
  },
  live: {
    'zh-CN': once(
      async () => (await import(/* webpackChunkName: "rules.zh-CN" */ './zh-CN/live')).live,
    ),
    'en-US': once(
      async () => (await import(/* webpackChunkName: "rules.en-US" */ './en-US/live')).live,
    ),
  },
  manyForms: {
    'zh-CN': once(
      async () =>
        (await import(/* webpackChunkName: "rules.zh-CN" */ './zh-CN/many-forms')).manyForms,
    ),
    'en-US': once(
      async () =>
        (await import(/* webpackChunkName: "rules.en-US" */ './en-US/many-forms')).manyForms,
    ),
  },
  reading: {
    'zh-CN': once(
      async () => (await import(/* webpackChunkName: "rules.zh-CN" */ './zh-CN/reading')).reading,
    ),
    'en-US': once(
      async () => (await import(/* webpackChunkName: "rules.en-US" */ './en-US/reading')).reading,
    ),
  },
  ruleHelp: {
    'zh-CN': once(async () => {
      const [{ ruleHelp: help }, { ruleHelpWords: words }] = await Promise.all([
        import(/* webpackChunkName: "rule-help.zh-CN" */ './zh-CN/rule-help'),
        import(/* webpackChunkName: "rule-help.zh-CN" */ './zh-CN/rule-help/words'),
      ]);
      return { help, words };
    }),
    'en-US': once(async () => {
      const [{ ruleHelp: help }, { ruleHelpWords: words }] = await Promise.all([
        import(/* webpackChunkName: "rule-help.en-US" */ './en-US/rule-help'),
        import(/* webpackChunkName: "rule-help.en-US" */ './en-US/rule-help/words'),
      ]);
      return { help, words };
    }),
  },
  own: {
    'zh-CN': once(
      async () => (await import(/* webpackChunkName: "own.zh-CN" */ './zh-CN/own')).own,
    ),
    'en-US': once(
      async () => (await import(/* webpackChunkName: "own.en-US" */ './en-US/own')).own,
    ),
  },
  packProblems: {
    'zh-CN': once(
      async () =>
        (await import(/* webpackChunkName: "own.zh-CN" */ './zh-CN/pack-problems')).packProblems,
    ),
    'en-US': once(
      async () =>
        (await import(/* webpackChunkName: "own.en-US" */ './en-US/pack-problems')).packProblems,
    ),
  },
  report: {
    'zh-CN': once(async () => {
      const [{ report }, { reportSheet: sheet }] = await Promise.all([
        import(/* webpackChunkName: "report.zh-CN" */ './zh-CN/report'),
        import(/* webpackChunkName: "report.zh-CN" */ './zh-CN/report-sheet'),
      ]);
      return { report, sheet };
    }),
    'en-US': once(async () => {
      const [{ report }, { reportSheet: sheet }] = await Promise.all([
        import(/* webpackChunkName: "report.en-US" */ './en-US/report'),
        import(/* webpackChunkName: "report.en-US" */ './en-US/report-sheet'),
      ]);
      return { report, sheet };
    }),
  },
  bringOver: {
    'zh-CN': once(
      async () =>
        (await import(/* webpackChunkName: "bring-over.zh-CN" */ './zh-CN/bring-over')).bringOver,
    ),
    'en-US': once(
      async () =>
        (await import(/* webpackChunkName: "bring-over.en-US" */ './en-US/bring-over')).bringOver,
    ),
  },
};

/**
 * A chapter of the words that people read, in one language. Rejects where its file cannot be had; asking again tries
 * again.
 */
export function loadWords<C extends Chapter>(chapter: C, language: Language): Promise<Chapters[C]> {
  return CHAPTERS[chapter][language]();
}
