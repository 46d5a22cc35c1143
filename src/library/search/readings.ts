import { polyphonic } from 'pinyin-pro';

/** A character as it is written and as people type it: `率` is `lv`, `lu` and `shuai`. */
export interface SpelledCharacter {
  readonly written: string;
  readonly sounds: readonly string[];
  /** The letters that any of it begins with: most texts are told by them to have nothing of a query. */
  readonly begins: string;
}

const UMLAUT = /ü|u:/gu;
const TONES = /[\u0300\u0301\u0304\u030c]/gu;
const BETWEEN = /[\s'’·]+/gu;

const KNOWN = new Map<string, SpelledCharacter>();

/** A text character by character, each with everything that it may be read as. */
export function spelled(text: string): readonly SpelledCharacter[] {
  return Array.from(folded(text), (written) => {
    const known = KNOWN.get(written) ?? characterOf(written);
    KNOWN.set(written, known);
    return known;
  });
}

/** What was typed, without blanks, tones and accents: `Cǎi gòu` is `caigou`, `lǜ`, `lü` and `lu:` are `lv`. */
export function typed(query: string): string {
  return folded(query.normalize('NFD').replace(TONES, '')).replace(UMLAUT, 'v');
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(BETWEEN, '');
}

function characterOf(written: string): SpelledCharacter {
  const sounds = soundsOf(written);
  return { written, sounds, begins: [written, ...sounds].map((each) => each.charAt(0)).join('') };
}

/** Keyboards have no ü: people type v, or plain u. */
function soundsOf(character: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(character)) return [];
  const [readings = []] = polyphonic(character, { toneType: 'none', type: 'array' });
  return [
    ...new Set(readings.flatMap((sound) => [sound.replace('ü', 'v'), sound.replace('ü', 'u')])),
  ];
}
