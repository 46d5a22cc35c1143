import type { Visibility } from '../../../snapshot/snapshot';

/** A sheet's visibility in the words of the API. */
export const VISIBILITY: Readonly<Record<Visibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};
