/** Cuts Chinese into words; where an old webview has none, pieces are shown as they are. */
const SEGMENTER = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

const BREAK = /[\n。；，、]/u;

/** What is left of a piece of a text when the halves of words at its ends are dropped: of 发稿件 in 播发稿件 it is 稿件. */
export function wholeWords(piece: string, text: string): string {
  const line = text.split(BREAK).find((each) => each.includes(piece));
  if (!SEGMENTER || line === undefined) return piece;
  const start = line.indexOf(piece);
  const end = start + piece.length;
  const segments = [...SEGMENTER.segment(line)];
  const first = segments.findIndex(({ index }) => index >= start);
  // Two characters by themselves, one on each side of the cut, are mostly a word that the segmenter does not know.
  const isCut = [first - 1, first].every((at) => segments[at]?.segment.length === 1);
  const words = segments
    .slice(isCut ? first + 1 : first)
    .filter(({ index, segment }) => index >= start && index + segment.length <= end)
    .map(({ segment }) => segment)
    .join('');
  return words.length > 1 ? words : '';
}
