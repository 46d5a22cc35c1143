import { named } from '../manifest-tree';
import type { ManifestRule } from './rule';

/** The schema can do without them; a catalogue refuses an add-in without them, or shows it bare. */
const WANTED = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'GetStarted'] as const;

export const catalogueEntry: ManifestRule = (manifest) =>
  WANTED.filter((name) => named(manifest, name).length !== 1).map((name) => `there is no ${name}`);
