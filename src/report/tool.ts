import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Pack } from '../packs';
import { packIdentity, packText, type PackIdentity } from './pack-identity';

/** Who checked, and with which data: part of every report, so that two results can be compared. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  readonly packs: readonly PackIdentity[];
}

/** The packs as a report names them. */
export function describePacks(packs: readonly Pack[]): Tool['packs'] {
  return packs.map((pack) => packIdentity(pack, bytesToHex(sha256(utf8ToBytes(packText(pack))))));
}
