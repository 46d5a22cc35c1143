import { problem, value, type Parsed } from './parsed';
import { words } from './words';

/** No blanks, quotes or backslashes: URL would silently put them right, a server's settings would not. */
const PLAIN = /^[^\s\\"'<>]+$/;
/** What every server's settings take as it stands. */
const PATH = /^(\/[A-Za-z0-9._~-]+)*$/;
const FILE = /[^/]+\.(html?|xml|js)$/i;

/** @returns the address without a slash at the end, such as `https://oa.example.gov.cn/jixiao` */
export function parseBase(given: string): Parsed<string> {
  if (!PLAIN.test(given) || !/^[a-z]+:\/\/[^/]/i.test(given) || !URL.canParse(given)) {
    return problem(words.notAnAddress(given));
  }
  const { protocol, username, password, search, hash, origin, pathname } = new URL(given);
  if (protocol !== 'https:') return problem(words.notHttps(given));
  if (username || password) return problem(words.withAccount);
  if (search || hash || /[?#]$/.test(given)) return problem(words.withQuery);
  const file = FILE.exec(pathname);
  if (file) return problem(words.withFile(file[0]));
  const path = pathname.replace(/\/$/, '');
  return PATH.test(path) ? value(origin + path) : problem(words.oddPath(legible(pathname)));
}

/** A path as people type it; as it stands where it is no text. */
function legible(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
