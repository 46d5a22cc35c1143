/**
 * The text of a file that people wrote: UTF-8, with a mark or without, or the 国标 encoding that Chinese Windows still
 * saves by.
 */
export function textOfFile(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
