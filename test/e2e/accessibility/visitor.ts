import type { Locator } from 'playwright-core';
import type { OfflinePage } from '../offline-page';
import type { Words } from './words';

/** A way through the page, by which one comes to see some of its states. */
export interface Visitor {
  readonly offline: OfflinePage;
  readonly words: Words;
  /** The page looks as its name says, and is looked at. */
  readonly stop: (state: string) => Promise<void>;
}

export type Tour = (visitor: Visitor) => Promise<void>;

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const exactly = ({ offline }: Visitor, name: string): Locator =>
  offline.page.getByRole('button', { name, exact: true }).first();
export const called = ({ offline }: Visitor, name: string | RegExp): Locator =>
  offline.page.getByRole('button', { name }).first();
/** A button whose name begins like a sentence of the texts, up to its first slot. */
export const begins = (visitor: Visitor, sentence: string): Locator =>
  called(visitor, new RegExp(`^${escaped(sentence.split('{')[0] ?? '')}`));
export const label = ({ offline }: Visitor, name: string | RegExp): Locator =>
  offline.page.getByLabel(name).first();

/** Waits until a sentence of the texts is to be read: by its longest part, as its slots may hold anything. */
export function reads({ offline }: Visitor, sentence: string): Promise<void> {
  const parts = sentence.split(/\{[^}]+\}/).sort((a, b) => b.length - a.length);
  return offline.page
    .getByText(parts[0] ?? '')
    .first()
    .waitFor();
}

export async function check(visitor: Visitor, bytes: Uint8Array): Promise<void> {
  const { offline, words } = visitor;
  await offline.open(bytes);
  await exactly(visitor, words.texts.pane.commands.check).click();
  await offline.page
    .getByText(words.texts.pane.commands.checking)
    .first()
    .waitFor({ state: 'detached' });
}

/** As who opens a page anew: nothing is open, nothing was done. */
export async function begin({ offline }: Visitor): Promise<void> {
  await offline.page.reload();
}
