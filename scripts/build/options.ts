import { parseArgs } from 'node:util';
import { parseBase } from './base-address';
import { isOfficeSource, officeSources, type OfficeSourceName } from './office-source';
import { problem } from './parsed';
import { words } from './words';

export interface SiteOptions {
  /** Where it will be served from, without a slash at the end. */
  readonly base: string;
  readonly officeJs: OfficeSourceName;
  /** The folder to write; what an earlier build left there goes away. */
  readonly out: string;
}

export type BuildOptions =
  | { readonly kind: 'bundles'; readonly webpack: readonly string[] }
  | ({ readonly kind: 'site' } & SiteOptions)
  | { readonly kind: 'problem'; readonly sentence: string };

const OUT = 'dist/site';
const OF_A_SITE = /^--(base|office-js|out)\b/;
const KNOWN = Object.keys(officeSources).join('|');

/** What the arguments of `npm run build` ask for; without those of a site they are webpack's own. */
export function readBuildOptions(args: readonly string[]): BuildOptions {
  if (!args.some((arg) => OF_A_SITE.test(arg))) return { kind: 'bundles', webpack: args };
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { base: text, 'office-js': text, out: { ...text, default: OUT } },
    });
    return siteOptions(values.base, values['office-js'], values.out);
  } catch (error) {
    return problem(words.badArguments(error instanceof Error ? error.message : String(error)));
  }
}

function siteOptions(
  given: string | undefined,
  officeJs: string | undefined,
  out: string,
): BuildOptions {
  if (given === undefined) return problem(words.baseMissing);
  const base = parseBase(given);
  if (base.kind === 'problem') return base;
  if (officeJs === undefined) return problem(words.officeJsMissing(KNOWN));
  if (!isOfficeSource(officeJs)) return problem(words.officeJsUnknown(officeJs, KNOWN));
  return { kind: 'site', base: base.value, officeJs, out };
}
