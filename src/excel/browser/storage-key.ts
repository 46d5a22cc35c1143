/**
 * The key of a text in this user's browser; the partition is undefined where Excel does not embed the page in another
 * site. A page without Office has none either.
 */
export function storageKey(name: string): string {
  if (typeof Office === 'undefined') return name;
  return [Office.context.partitionKey, name].join('');
}
