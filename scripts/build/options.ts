import { parseArgs } from 'node:util';
import { parseBase } from './base-address';
import { isOfficeSource, officeSources, type OfficeSourceName } from './office-source';
import { problem, value, type Parsed } from './parsed';
import { parseShare } from './share';
import { words } from './words';

export interface SiteOptions {
  /** Where it will be served from, without a slash at the end. */
  readonly base: string;
  readonly officeJs: OfficeSourceName;
  /** The network folder from which the manifest will be installed; null where it comes another way. */
  readonly share: string | null;
  /** The folder to write; what an earlier build left there goes away. */
  readonly out: string;
}

export type BuildOptions =
  | { readonly kind: 'bundles'; readonly webpack: readonly string[] }
  | ({ readonly kind: 'site' } & SiteOptions)
  | { readonly kind: 'problem'; readonly sentence: string };

const OUT = 'dist/site';
const OF_A_SITE = /^--(base|office-js|share|out)\b/;
/** What is left of the arguments of a site where the shell has swallowed the `--` before them. */
const isBareValue = (arg: string) => /^https?:/i.test(arg) || isOfficeSource(arg);
const KNOWN = Object.keys(officeSources).join('|');

/** What the arguments of `npm run build` ask for; without those of a site they are webpack's own. */
export function readBuildOptions(args: readonly string[]): BuildOptions {
  if (!args.some((arg) => OF_A_SITE.test(arg))) {
    return args.some(isBareValue)
      ? problem(words.namesSwallowed)
      : { kind: 'bundles', webpack: args };
  }
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { base: text, 'office-js': text, share: text, out: { ...text, default: OUT } },
    });
    return siteOptions(values);
  } catch (error) {
    return problem(words.badArguments(error instanceof Error ? error.message : String(error)));
  }
}

interface Given {
  readonly base?: string | undefined;
  readonly 'office-js'?: string | undefined;
  readonly share?: string | undefined;
  readonly out: string;
}

/** Everything that is wrong is said at once: nobody should have to ask for a build three times. */
function siteOptions(given: Given): BuildOptions {
  const base = given.base === undefined ? problem(words.baseMissing) : parseBase(given.base);
  const officeJs = parseOfficeJs(given['office-js']);
  const share = given.share === undefined ? value(null) : parseShare(given.share);
  if (base.kind === 'value' && officeJs.kind === 'value' && share.kind === 'value') {
    const { out } = given;
    return { kind: 'site', base: base.value, officeJs: officeJs.value, share: share.value, out };
  }
  const sentences = [base, officeJs, share].flatMap((parsed) =>
    parsed.kind === 'problem' ? [parsed.sentence] : [],
  );
  return problem(sentences.join('\n'));
}

function parseOfficeJs(given: string | undefined): Parsed<OfficeSourceName> {
  if (given === undefined) return problem(words.officeJsMissing(KNOWN));
  return isOfficeSource(given) ? value(given) : problem(words.officeJsUnknown(given, KNOWN));
}
