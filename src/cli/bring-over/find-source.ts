import { oldSources, type OldSource } from '../../bring-over/old/old-source';
import { readOldForms } from '../../bring-over/old/read-old-forms';
import type { Layout } from '../../packs';
import { sourceName } from '../../texts/bring-over-words';
import type { CliTexts } from '../../texts/cli';
import { chooseSource } from './choose-source';
import { say } from '../say';

/** A form found in a file with all that could have been meant beside it; or what is to be said instead. */
export type SourceFound =
  | { readonly kind: 'found'; readonly source: OldSource; readonly all: readonly OldSource[] }
  | { readonly kind: 'complaint'; readonly complaint: string };

/** What of a file is to be read, and how it is asked for. */
export interface Sought {
  readonly file: string;
  /** Null for a file that could not be opened. */
  readonly bytes: Uint8Array | null;
  readonly option: '--form' | '--into-form';
  readonly wanted: string | null;
}

/** Finds the one form, or project of a form, that is meant; where it is open which, all of them are listed. */
export function findSource(
  { file, bytes, option, wanted }: Sought,
  layouts: readonly Layout[],
  { bringOver: words }: CliTexts,
): SourceFound {
  const complain = (complaint: string): SourceFound => ({ kind: 'complaint', complaint });
  const read = bytes
    ? readOldForms(bytes, layouts)
    : ({ kind: 'failed', problem: 'unreadable' } as const);
  if (read.kind === 'failed') {
    return complain(say(words.cli.unreadable, { file, problem: words.problems[read.problem] }));
  }
  // A blank form is filled as a whole: which of its projects is meant the old form's name tells.
  const forms =
    option === '--form' ? read.forms : read.forms.map((form) => ({ ...form, projects: [] }));
  const all = oldSources(forms);
  const choice = chooseSource(forms, wanted);
  if (choice.kind === 'chosen') return { kind: 'found', source: choice.source, all };
  const asked = say(words.cli.choose[choice.kind], { file, option, wanted: wanted ?? '' });
  const lines = all.map((source, index) =>
    say(words.cli.numbered, { number: String(index + 1), name: sourceName(words, source) }),
  );
  return complain([asked, ...lines].join('\n'));
}
