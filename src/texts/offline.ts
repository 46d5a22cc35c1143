import { fileErrors as englishFileErrors } from './en-US/file-errors';
import { offline as english } from './en-US/offline';
import type { SameTexts } from './sentence';
import type { Language } from './texts';
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
