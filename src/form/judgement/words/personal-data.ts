const MOBILE = /(?<![\d.])1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?![\d.]*\d|\s*[元万亿人次个件])/u;
const IDENTITY =
  /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/gu;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** What of a person stands in a text; null where nothing does. Source of the check digit: GB 11643. */
export function personalDataIn(text: string): 'mobile' | 'identity' | null {
  const plain = text.normalize('NFKC');
  if ([...plain.matchAll(IDENTITY)].some(([number]) => isIdentity(number))) return 'identity';
  return MOBILE.test(plain) ? 'mobile' : null;
}

function isIdentity(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  return CHECK_DIGITS[sum % 11] === number.at(-1)?.toUpperCase();
}
