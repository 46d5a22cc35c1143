import type { ManifestRule } from './rule';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** Microsoft's own pages show it with https once, which no parser knows. */
export const schemaInstance: ManifestRule = ({ attributes }) =>
  attributes['xmlns:xsi'] === XSI ? [] : [`xmlns:xsi is not ${XSI}`];
