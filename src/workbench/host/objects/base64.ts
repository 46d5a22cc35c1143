import { invalidArgument } from './arguments';

/** @throws WireError InvalidArgument for a text that is not base64 */
export function decodeBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument();
  }
}
