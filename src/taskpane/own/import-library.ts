import type { RowFault } from '../../own/exchange/read-drafts';
import { mergeLibraries } from '../../own/library/merge-libraries';
import type { OwnLibrary } from '../../own/library/own-library';
import { fill } from '../../texts/sentence';
import type { OwnTexts } from '../../texts/texts';
import { loadExchangeFiles } from './load-exchange-files';
import type { Message } from './message';

/** A list of indicators is far smaller, with pictures even. */
const MOST_BYTES = 10_000_000;
/** Who sees so many mistakes knows what is wrong with the others. */
const MOST_ROWS = 20;

export type Imported =
  | {
      readonly kind: 'imported';
      readonly change: (now: OwnLibrary) => OwnLibrary;
      /** What it comes to, held against the library as it is now. */
      readonly message: (now: OwnLibrary) => Message;
    }
  | { readonly kind: 'refused'; readonly message: Message };

/** From a file to a change of the library, or to what is wrong with it and in which rows. Never rejects. */
export async function importLibrary(
  chosen: File,
  { imported, refused, faults }: OwnTexts,
): Promise<Imported> {
  const file = chosen.name;
  const refusal = (...lines: readonly string[]): Imported => ({
    kind: 'refused',
    message: { intent: 'error', title: fill(refused.title, { file }), lines },
  });
  if (chosen.size > MOST_BYTES) return refusal(refused.tooLarge);
  const loaded = await Promise.all([chosen.arrayBuffer(), loadExchangeFiles()]).catch(() => null);
  if (!loaded) return refusal(refused.unreadable);
  const [buffer, { readFile }] = loaded;
  const reading = readFile(new Uint8Array(buffer));
  switch (reading.kind) {
    case 'not-json':
    case 'not-library':
    case 'no-headings':
      return refusal(refused[reading.kind]);
    case 'unreadable':
      return refusal(refused.xlsx[reading.code]);
    case 'faulty': {
      const { rows } = reading;
      const lines = rows.slice(0, MOST_ROWS).map(({ part, place, fault }) => {
        const said = faultSentence(fault, faults);
        return fill(refused.row[part], { row: String(place), fault: said });
      });
      const rest = rows.length - lines.length;
      const more = rest > 0 ? [fill(refused.more, { count: String(rest) })] : [];
      return refusal(fill(refused.rows, { count: String(rows.length) }), ...lines, ...more);
    }
    case 'library': {
      const { library, doubled } = reading;
      return {
        kind: 'imported',
        change: (now) => mergeLibraries(now, library).library,
        message(now) {
          const { counts } = mergeLibraries(now, library);
          const lines = (['added', 'updated', 'skipped', 'sets'] as const)
            .filter((key) => counts[key] > 0)
            .map((key) => fill(imported[key], { count: String(counts[key]) }));
          const joined = doubled > 0 ? [fill(imported.doubled, { count: String(doubled) })] : [];
          const all = [...lines, ...joined];
          return {
            intent: 'info',
            title: fill(imported.title, { file }),
            lines: all.length > 0 ? all : [imported.nothing],
          };
        },
      };
    }
  }
}

export function faultSentence(fault: RowFault, faults: OwnTexts['faults']): string {
  return fill(faults[fault.kind], 'found' in fault ? { found: fault.found } : {});
}
