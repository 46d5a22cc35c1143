import { attribute, named } from '../manifest-tree';
import type { ManifestRule } from './rule';

/** As Microsoft's guideline has it: who has more commands makes a tab of his own. */
const MOST = 5;

export const roomOnHome: ManifestRule = (manifest) =>
  named(manifest, 'OfficeTab')
    .map((tab) => [attribute(tab, 'id'), named(tab, 'Control').length] as const)
    .filter(([, count]) => count > MOST)
    .map(([id, count]) => `${id} has ${count} of our buttons, not ${MOST} at most`);
