import { PACKS } from '../../packs';
import type { Pack } from '../../packs/schema';
import type { PackProblem } from '../../settings/pack-problem';
import type { RuleSentences } from '../../settings/pack-schema';
import { readPack } from '../../settings/read-pack';
import type { OwnPack } from './kept-packs';

/** What came of a file that the user chose. */
export type PackBrought =
  | {
      readonly kind: 'brought';
      readonly pack: Pack;
      /** The version of the same pack that it stands in place of; null where it is new. */
      readonly replaced: string | null;
    }
  | { readonly kind: 'problems'; readonly problems: readonly PackProblem[] }
  /** A pack of the product has this id. */
  | { readonly kind: 'same-id'; readonly id: string };

/** Reads a pack that shall stand beside the user's others; an older one of the same id gives way to it. */
export function bringPack(
  source: string,
  own: readonly OwnPack[],
  sentences: RuleSentences,
): PackBrought {
  const known = [...PACKS, ...own.map(({ pack }) => pack)];
  const reading = readPack(source, sentences, known);
  if (reading.kind === 'problems') return reading;
  const { pack } = reading;
  if (PACKS.some(({ id }) => id === pack.id)) return { kind: 'same-id', id: pack.id };
  const earlier = own.find((each) => each.pack.id === pack.id);
  return { kind: 'brought', pack, replaced: earlier?.pack.version ?? null };
}
