import * as z from 'zod/mini';
import { PACKS } from '../../packs';
import { packSchema, type Pack } from '../../packs/schema';

/** A pack that the user brought along. */
export interface OwnPack {
  readonly pack: Pack;
  /** Checks go by it; otherwise it only waits. */
  readonly isOn: boolean;
}

/** Under this name the user's machine keeps the packs. */
export const PACKS_NAME = 'jixiao.packs';

const kept = z.object({
  version: z.literal(1),
  packs: z.array(z.object({ isOn: z.boolean(), pack: z.unknown() })),
});

export interface PacksReading {
  readonly value: readonly OwnPack[];
  /** What was kept and is no pack, or none any more; null where all of it can be read. */
  readonly broken: string | null;
}

/** What the machine kept. Whatever cannot be read is left out and handed back: it must never stand in a check's way. */
export function readKeptPacks(text: string | null): PacksReading {
  if (text === null) return { value: [], broken: null };
  const parsed = kept.safeParse(readJson(text));
  if (!parsed.success) return { value: [], broken: text };
  const value: OwnPack[] = [];
  const broken: unknown[] = [];
  for (const { isOn, pack } of parsed.data.packs) {
    const read = packSchema.safeParse(pack);
    if (read.success && isFree(read.data.id, value)) value.push({ pack: read.data, isOn });
    else broken.push(pack);
  }
  return { value, broken: broken.length > 0 ? JSON.stringify(broken) : null };
}

/** Null where there is nothing to keep. */
export function printKeptPacks(packs: readonly OwnPack[]): string | null {
  return packs.length === 0 ? null : JSON.stringify({ version: 1, packs });
}

/** What checks go by: the packs of the product and behind them the user's, the later ones with the last word. */
export function packsInUse(own: readonly OwnPack[]): readonly Pack[] {
  return [...PACKS, ...own.filter(({ isOn }) => isOn).map(({ pack }) => pack)];
}

function isFree(id: string, own: readonly OwnPack[]): boolean {
  return !PACKS.some((pack) => pack.id === id) && !own.some(({ pack }) => pack.id === id);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
