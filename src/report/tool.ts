import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Pack } from '../packs';

/** Who checked, and with which data: part of every report, so that two results can be compared. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  readonly packs: readonly {
    readonly id: string;
    readonly version: string;
    readonly hash: string;
  }[];
}

/** Long enough to tell two packs apart. */
const HASH_DIGITS = 16;

/** The packs as a report names them: id, version and the beginning of the SHA-256 of what they say. */
export function describePacks(packs: readonly Pack[]): Tool['packs'] {
  return packs.map((pack) => ({ id: pack.id, version: pack.version, hash: hashOf(pack) }));
}

function hashOf(pack: object): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(pack)))).slice(0, HASH_DIGITS);
}
