/** Characters at a time: a call takes only so many arguments. */
const CHUNK = 0x8000;

/** A package as an edit carries it and Excel takes it from an add-in. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}
