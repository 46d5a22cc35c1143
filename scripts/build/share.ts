import { problem, value, type Parsed } from './parsed';
import { words } from './words';

/** What Windows takes in no name of a folder, and what would break out of a registry file. */
const FORBIDDEN = /[<>:"|?*\p{Cc}]/u;
const FILE = /[^\\]+\.xml$/i;

/**
 * The network folder that holds the manifest. Slashes do as well as backslashes, which some shells swallow.
 * @returns the folder as Windows writes it, without a backslash at the end, such as `\\oa\加载项`
 */
export function parseShare(given: string): Parsed<string> {
  const share = given.replaceAll('/', '\\').replace(/\\+$/, '');
  if (/^[a-z]+:\\\\/i.test(share)) return problem(words.shareIsAddress(given));
  if (/^[a-z]:/i.test(share)) return problem(words.shareIsLocal(given));
  const [server, ...folders] = share.slice(2).split('\\');
  if (!/^\\\\[^\\]/.test(share) || !server || folders.length === 0) {
    return problem(words.notAShare(given));
  }
  const names = [server, ...folders];
  if (FORBIDDEN.test(share) || names.some((name) => name.trim() !== name || name === '')) {
    return problem(words.oddShare(given));
  }
  const file = FILE.exec(share);
  return file ? problem(words.shareIsFile(file[0])) : value(share);
}
