import { createHash } from 'node:crypto';
import project from '../../package.json';
import { PACKS, type Pack } from '../packs';

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

export function describeTool(packs: readonly Pack[] = PACKS): Tool {
  return {
    name: project.name,
    version: project.version,
    packs: packs.map((pack) => ({ id: pack.id, version: pack.version, hash: hashOf(pack) })),
  };
}

/** SHA-256 of the pack's content, shortened to what tells two packs apart. */
function hashOf(pack: object): string {
  return createHash('sha256').update(JSON.stringify(pack)).digest('hex').slice(0, 16);
}
