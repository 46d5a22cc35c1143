/** The key of a text in this user's browser; the partition is undefined where Excel does not embed the page in another site. */
export function storageKey(name: string): string {
  return [Office.context.partitionKey, name].join('');
}
