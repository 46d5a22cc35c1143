/** What was let go over the page. */
export type Dropped =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'several' }
  | { readonly kind: 'folder'; readonly name: string }
  /** A piece of text, a link: nothing for this page. */
  | { readonly kind: 'nothing' };

/** Whether files are being dragged; what they are the browser tells only when they are let go. */
export function bringsFiles({ types }: Pick<DataTransfer, 'types'>): boolean {
  return types.includes('Files');
}

/** To be called while the event lasts: afterwards the browser has emptied it. */
export function readDropped({ items, files }: DataTransfer): Dropped {
  const [file, ...others] = files;
  if (!file) return { kind: 'nothing' };
  if (others.length > 0) return { kind: 'several' };
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  const folder = entries.find((entry) => entry?.isDirectory);
  return folder ? { kind: 'folder', name: folder.name } : { kind: 'file', file };
}
