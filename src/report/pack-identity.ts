import type { Pack } from '../packs';

/** Long enough to tell two packs apart. */
const HASH_DIGITS = 16;

/** A pack as a report names it, by the beginning of the SHA-256 of what it says. */
export type PackIdentity = Readonly<Record<'id' | 'version' | 'hash', string>>;

/** What the SHA-256 of a pack is taken of. */
export function packText(pack: Pack): string {
  return JSON.stringify(pack);
}

/** @param sha256 of the pack's text, in hexadecimal digits */
export function packIdentity({ id, version }: Pack, sha256: string): PackIdentity {
  return { id, version, hash: sha256.slice(0, HASH_DIGITS) };
}
