const SPACE = /\s+/gu;
const MARKS = /[*★☆※]/gu;
const NUMBERING =
  /^(?:[一二三四五六七八九十]+[、.]|\d{1,2}[、.](?!\d)|\([一二三四五六七八九十\d]{1,2}\))/u;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/gu;
const AMONG = /^其中[:,]?/u;
const ENDING = /[:：。,]+$/u;
const DOUBLED = /(\p{Script=Han}{2,})\1+/gu;

/** A printed text without what typists vary: width, spaces, stars; brackets stay. */
export function foldText(text: string): string {
  return text.normalize('NFKC').replace(SPACE, '');
}

function stripFrame(text: string): string {
  return foldText(text)
    .replace(MARKS, '')
    .replace(NUMBERING, '')
    .replace(AMONG, '')
    .replace(ENDING, '')
    .replace(DOUBLED, '$1');
}

/** The forms under which a label is looked up: with its brackets (年度 or 长期 may stand in them), then without. */
export function labelForms(text: string): readonly [exact: string, bare: string] {
  const exact = stripFrame(text);
  return [exact, exact.replace(BRACKETS, '').replace(ENDING, '')];
}

/** The label as the vocabulary writes it: no brackets, numbering, stars, spaces or doubled words. */
export function bareLabel(text: string): string {
  return labelForms(text)[1];
}
