import { slipsIn, type Slip } from '../../form/judgement/words/punctuation';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
/** Of two stops side by side the stronger one stays. */
const STRENGTH = '、，：；。？！';
const BLANKS = /[ \u00a0\u3000]+/gu;

/** A text without any slip of this kind; null where there was none, or it is not for us to say what was meant. */
export function mended(text: string, kind: string): string | null {
  let now = text;
  for (;;) {
    const slip = slipsIn(now).find((each) => each.kind === kind);
    if (!slip) return now === text ? null : now;
    const next = mend(now, slip);
    // Each step takes a slip away, or the text is none of ours.
    if (next === null || next === now) return null;
    now = next;
  }
}

function mend(text: string, { kind, at, length }: Slip): string | null {
  const written = text.slice(at, at + length);
  const put = (marks: string) => text.slice(0, at) + marks + text.slice(at + length);
  switch (kind) {
    case 'half-width':
      return widened(text, at, length);
    case 'doubled':
      return put(strongest(written));
    case 'space':
      return put(written.replace(BLANKS, ''));
    case 'unmatched':
      return null;
  }
}

/** The marks in full width, a bracket together with its other half. */
function widened(text: string, at: number, length: number): string {
  const characters = text.split('');
  for (let place = at; place < at + length; place++) {
    const mark = characters[place] ?? '';
    characters[place] = FULL_WIDTH[mark] ?? mark;
    const partner = partnerOf(text, place);
    if (partner !== null) characters[partner] = FULL_WIDTH[text.charAt(partner)] ?? '';
  }
  return characters.join('');
}

/** Where the other half of a half-width bracket stands; null where it has none of its width. */
function partnerOf(text: string, place: number): number | null {
  const step = { '(': 1, ')': -1 }[text.charAt(place)];
  if (step === undefined) return null;
  let depth = 0;
  for (let other = place; other >= 0 && other < text.length; other += step) {
    const mark = text.charAt(other).replace('（', '(').replace('）', ')');
    if (mark === '(') depth += 1;
    if (mark === ')') depth -= 1;
    if (depth === 0) return '()'.includes(text.charAt(other)) ? other : null;
  }
  return null;
}

function strongest(marks: string): string {
  const [first = '', ...others] = marks;
  return others.reduce(
    (best, mark) => (STRENGTH.indexOf(mark) > STRENGTH.indexOf(best) ? mark : best),
    first,
  );
}
