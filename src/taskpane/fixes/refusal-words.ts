import type { FixRefusal } from '../../fixes/fix';
import type { FixTexts, Texts } from '../../texts/texts';

/** Why a problem is not put right for the user, and what to do; rows that cannot come are the library's to explain. */
export function refusalWords(fixes: FixTexts, { library }: Texts, reason: FixRefusal): string {
  const own: Readonly<Record<string, string>> = fixes.refusals;
  const others: Readonly<Record<string, string>> = library.refusals;
  return own[reason] ?? others[reason] ?? '';
}
