import { sha1 } from '@noble/hashes/legacy';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2';
import { legacyHash } from './legacy-hash';
import type { PasswordHash } from './password-hash';

type Hash = (message: Uint8Array) => Uint8Array;

/** The algorithms that Excel takes, as the file format calls them. */
const ALGORITHMS: Readonly<Record<string, Hash>> = {
  'SHA-512': sha512,
  'SHA-384': sha384,
  'SHA-256': sha256,
  'SHA-1': sha1,
};

/** What Excel itself writes. */
const ALGORITHM = 'SHA-512';
const SPIN_COUNT = 100_000;

/** What is kept of a new password. @param salt random bytes, 16 in Excel's own files */
export function hashPassword(
  password: string,
  salt: Uint8Array,
  spinCount = SPIN_COUNT,
): PasswordHash {
  return {
    kind: 'salted',
    algorithm: ALGORITHM,
    hash: toBase64(spin(sha512, password, salt, spinCount)),
    salt: toBase64(salt),
    spinCount,
  };
}

/** Whether it is the password; never where the hash is of an algorithm that is not known here. */
export function isPassword(password: string, kept: PasswordHash): boolean {
  if (kept.kind === 'legacy') return legacyHash(password) === kept.hash.toUpperCase();
  const hash = ALGORITHMS[kept.algorithm];
  if (!hash) return false;
  return toBase64(spin(hash, password, fromBase64(kept.salt), kept.spinCount)) === kept.hash;
}

/** ECMA-376 part 1, 18.2.29: salt and password hashed, then each hash with its number hashed again. */
function spin(hash: Hash, password: string, salt: Uint8Array, count: number): Uint8Array {
  let result = hash(Uint8Array.from([...salt, ...utf16(password)]));
  const next = new Uint8Array(result.length + 4);
  const number = new DataView(next.buffer, result.length);
  for (let i = 0; i < count; i += 1) {
    next.set(result);
    number.setUint32(0, i, true);
    result = hash(next);
  }
  return result;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i, text.charCodeAt(i), true);
  return bytes;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
