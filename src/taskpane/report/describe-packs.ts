import type { Pack } from '../../packs';
import { packIdentity, packText, type PackIdentity } from '../../report/pack-identity';

/** The packs as every report names them; the browser brings the hash along, which would weigh more than the report. */
export function describePacks(packs: readonly Pack[]): Promise<readonly PackIdentity[]> {
  return Promise.all(packs.map(async (pack) => packIdentity(pack, await sha256(packText(pack)))));
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
