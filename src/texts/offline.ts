import { fileErrors as englishFileErrors } from './en-US/file-errors';
import { offline as english } from './en-US/offline';
import type { SameTexts } from './sentence';
import type { Language, Texts } from './texts';
import { fileErrors as chineseFileErrors } from './zh-CN/file-errors';
import { offline as chinese } from './zh-CN/offline';

/** What the page without Excel says beside what the pane says. */
export type OfflineTexts = SameTexts<typeof chinese> & {
  readonly files: SameTexts<typeof chineseFileErrors>;
};

/** Few enough to come at once, in both languages; no other page loads them. */
export const OFFLINE_TEXTS: Readonly<Record<Language, OfflineTexts>> = {
  'zh-CN': { ...chinese, files: chineseFileErrors },
  'en-US': { ...english, files: englishFileErrors },
};

/** What the pane says where there is no Excel: the same, but for sentences that speak of one. */
export function paneWithoutExcel(texts: Texts, { pane: words }: OfflineTexts): Texts {
  const { pane, plans } = texts;
  return {
    ...texts,
    failures: { ...texts.failures, ...words.failures },
    submission: { ...texts.submission, ...words.submission },
    plans: { ...plans, titles: { ...plans.titles, 'open-template': words.openForm } },
    pane: {
      ...pane,
      forms: { ...pane.forms, openNew: words.openForm },
      settings: { ...pane.settings, listOnlyHint: words.listOnlyHint },
      marks: { ...pane.marks, listOnly: words.listOnly, protected: words.protectedMarks },
    },
  };
}
