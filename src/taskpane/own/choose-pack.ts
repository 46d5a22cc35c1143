import { bringPack } from '../../own/packs/bring-pack';
import { textOfFile } from '../../settings/file-text';
import type { OwnPack } from '../../own/packs/kept-packs';
import { packComplaints } from '../../texts/pack-complaint';
import { fill } from '../../texts/sentence';
import type { AllRuleTexts, OwnTexts, PackProblemTexts } from '../../texts/texts';
import type { Message } from './message';

/** No bureau writes so much; what is larger is another file. */
const MOST_BYTES = 1_000_000;

export interface PackTexts {
  readonly own: OwnTexts;
  readonly rules: AllRuleTexts;
  readonly problems: PackProblemTexts;
}

export type PackChosen =
  | {
      readonly kind: 'chosen';
      readonly change: (now: readonly OwnPack[]) => readonly OwnPack[];
      readonly done: string;
    }
  | { readonly kind: 'refused'; readonly message: Message };

/** From the file to a change of the user's packs, or to what is wrong with it and where. Never rejects. */
export async function choosePack(
  chosen: File,
  own: readonly OwnPack[],
  { own: { packs: words }, rules, problems }: PackTexts,
): Promise<PackChosen> {
  const refused = (title: string, lines: readonly string[] = []): PackChosen => ({
    kind: 'refused',
    message: { intent: 'error', title, lines },
  });
  const file = chosen.name;
  if (chosen.size > MOST_BYTES) return refused(fill(words.tooLarge, { file }));
  const buffer = await chosen.arrayBuffer().catch(() => null);
  if (!buffer) return refused(fill(words.unreadable, { file }));
  const brought = bringPack(textOfFile(new Uint8Array(buffer)), own, rules);
  switch (brought.kind) {
    case 'problems': {
      const count = String(brought.problems.length);
      return refused(
        fill(words.problems, { file, count }),
        packComplaints(brought.problems, problems),
      );
    }
    case 'same-id':
      return refused(fill(words.sameId, { file, id: brought.id }));
    case 'brought': {
      const { pack, replaced } = brought;
      const { id, name, version } = pack;
      return {
        kind: 'chosen',
        change: (now) => [...now.filter((each) => each.pack.id !== id), { pack, isOn: true }],
        done:
          replaced === null
            ? fill(words.brought, { name, version })
            : fill(words.replaced, { name, version, before: replaced }),
      };
    }
  }
}
