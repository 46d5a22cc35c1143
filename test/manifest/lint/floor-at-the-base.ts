import { at, named } from '../manifest-tree';
import type { ManifestRule } from './rule';

const FLOOR = 'ExcelApi 1.13, SharedRuntime 1.1';

/** An Excel that lacks a set asked for below VersionOverrides shows the add-in without its buttons. */
export const floorAtTheBase: ManifestRule = (manifest) => {
  const sets = named(at(manifest, 'Requirements'), 'Set')
    .map(({ attributes }) => `${attributes['Name'] ?? ''} ${attributes['MinVersion'] ?? ''}`)
    .join(', ');
  const elsewhere = named(manifest, 'Requirements').length - 1;
  return [
    ...(sets === FLOOR ? [] : [`asks for ${sets}, not for ${FLOOR}`]),
    ...(elsewhere === 0 ? [] : ['asks for requirements outside the base']),
  ];
};
