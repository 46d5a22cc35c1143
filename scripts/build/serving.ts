import { LICENCES } from '../licences/licence-texts';
import { OFFICE_FOLDER, type OfficeSource } from './office-source';
import { answerPolicy, policyText } from './policy';

/** How browsers keep a file or the files of a folder. */
export interface Caching {
  readonly place: { readonly kind: 'file' | 'folder'; readonly name: string };
  readonly control: string;
}

/** How a server answers: one description for nginx, IIS and the test that serves the site. */
export interface Serving {
  /** The path of the address, with a slash at its end. */
  readonly path: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly caching: readonly Caching[];
  /** What is shown to who opens the address itself in a browser: the page without Excel. */
  readonly index: string;
  /** How they keep everything else: bundled files, whose names change with what they hold. */
  readonly otherwise: string;
}

const INDEX = 'offline.html';

/** Icons must be kept for a while: Excel shows none that come with `no-store`. */
const CACHING: readonly Caching[] = [
  { place: { kind: 'file', name: 'taskpane.html' }, control: 'no-cache' },
  { place: { kind: 'file', name: INDEX }, control: 'no-cache' },
  { place: { kind: 'folder', name: OFFICE_FOLDER }, control: 'no-cache' },
  { place: { kind: 'file', name: LICENCES }, control: 'no-cache' },
  { place: { kind: 'folder', name: 'assets' }, control: 'public, max-age=86400' },
];
const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/** What the site's files are, by the end of their names. */
export const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
} as const;

export function servingOf(base: string, source: OfficeSource): Serving {
  const { host, pathname } = new URL(`${base}/`);
  return {
    path: pathname,
    host,
    headers: {
      'Content-Security-Policy': policyText(answerPolicy(source)),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
    index: INDEX,
    caching: CACHING,
    otherwise: FOR_A_YEAR,
  };
}
