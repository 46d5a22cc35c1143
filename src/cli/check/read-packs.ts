import { readFile } from 'node:fs/promises';
import { PACKS, type Pack } from '../../packs';
import { oneLine } from '../../report/print/one-line';
import { textOfFile } from '../../settings/file-text';
import { readPack } from '../../settings/read-pack';
import type { CliTexts } from '../../texts/cli';
import { packComplaints } from '../../texts/pack-complaint';
import { say } from '../say';

export type PacksReading =
  | { readonly kind: 'packs'; readonly packs: readonly Pack[] }
  | { readonly kind: 'refused'; readonly complaint: string };

/** Our own packs and behind them those of the files, the later ones with the last word. */
export async function readPacks(files: readonly string[], texts: CliTexts): Promise<PacksReading> {
  const packs: Pack[] = [...PACKS];
  for (const file of files) {
    const bytes = await readFile(file).catch(() => null);
    const words = texts.packProblems;
    if (bytes === null) return { kind: 'refused', complaint: say(words.unreadable, { file }) };
    const reading = readPack(textOfFile(bytes), texts.rules, packs);
    if (reading.kind === 'problems') {
      const heading = say(words.heading, { file, count: String(reading.problems.length) });
      const lines = packComplaints(reading.problems, words).map(oneLine);
      const complaint = [heading, ...lines].join('\n');
      return { kind: 'refused', complaint };
    }
    const { pack } = reading;
    if (packs.some(({ id }) => id === pack.id)) {
      return { kind: 'refused', complaint: say(words.sameId, { file, id: pack.id }) };
    }
    packs.push(pack);
  }
  return { kind: 'packs', packs };
}
