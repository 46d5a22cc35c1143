import { readManifest } from '../manifest-tree';
import { addressesUnderBase } from './addresses-under-base';
import { catalogueEntry } from './catalogue-entry';
import { completeVersion } from './complete-version';
import { defaultLocaleAlone } from './default-locale-alone';
import { englishEverywhere } from './english-everywhere';
import { floorAtTheBase } from './floor-at-the-base';
import { functionsRegistered } from './functions-registered';
import { iconFiles } from './icon-files';
import { iconSizes } from './icon-sizes';
import { mayWrite } from './may-write';
import { oneHost } from './one-host';
import { oneRuntime } from './one-runtime';
import { ownDomain } from './own-domain';
import { resourcesDefined } from './resources-defined';
import { resourcesOfTheirKind } from './resources-of-their-kind';
import { resourcesUsed } from './resources-used';
import { roomOnHome } from './room-on-home';
import type { ManifestRule, Surroundings } from './rule';
import { schemaInstance } from './schema-instance';
import { uniqueIds } from './unique-ids';
import { versionRaised } from './version-raised';

/** What Excel insists on, or users would miss, that the schema cannot see. */
export const manifestRules = {
  addressesUnderBase,
  catalogueEntry,
  completeVersion,
  defaultLocaleAlone,
  englishEverywhere,
  floorAtTheBase,
  functionsRegistered,
  iconFiles,
  iconSizes,
  mayWrite,
  oneHost,
  oneRuntime,
  ownDomain,
  resourcesDefined,
  resourcesOfTheirKind,
  resourcesUsed,
  roomOnHome,
  schemaInstance,
  uniqueIds,
  versionRaised,
} as const satisfies Record<string, ManifestRule>;

/** Every complaint of every rule, after the rule's name. */
export function lintManifest(xml: string, surroundings: Surroundings): readonly string[] {
  const manifest = readManifest(xml);
  return Object.entries(manifestRules).flatMap(([name, rule]) =>
    rule(manifest, surroundings).map((complaint) => `${name}: ${complaint}`),
  );
}
