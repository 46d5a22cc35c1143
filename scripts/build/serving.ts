import { LICENCES } from '../licences/licence-texts';
import { OFFICE_FOLDER, type OfficeSource } from './office-source';
import { answerPolicy, policyText } from './policy';

/** How long browsers use a copy without asking for a newer one. */
export type Keeping =
  | { readonly kind: 'ask' }
  /** `forGood`: what the file holds never changes under its name, so that not even a reload asks. */
  | { readonly kind: 'keep'; readonly days: number; readonly forGood: boolean };

/** How browsers keep a file or the files of a folder. */
export interface Caching {
  readonly place: { readonly kind: 'file' | 'folder'; readonly name: string };
  readonly keeping: Keeping;
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
  readonly otherwise: Keeping;
}

const INDEX = 'offline.html';

const ASK: Keeping = { kind: 'ask' };
const FOR_A_DAY: Keeping = { kind: 'keep', days: 1, forGood: false };
const FOR_A_YEAR: Keeping = { kind: 'keep', days: 365, forGood: true };

/** Icons must be kept for a while: Excel on Windows shows none that come with `no-cache` or `no-store`. */
const CACHING: readonly Caching[] = [
  { place: { kind: 'file', name: 'taskpane.html' }, keeping: ASK },
  { place: { kind: 'file', name: INDEX }, keeping: ASK },
  { place: { kind: 'folder', name: OFFICE_FOLDER }, keeping: ASK },
  { place: { kind: 'file', name: LICENCES }, keeping: ASK },
  { place: { kind: 'folder', name: 'assets' }, keeping: FOR_A_DAY },
];

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
