import * as z from 'zod/mini';
import { hasUnreadable, readList, withList } from '../kept/lists';
import type { Anchor } from './anchor';

/**
 * A finding that the user leaves as it is, and why (出错说明). It holds as long as the rule says the same about the same
 * content; what it is tied to is found again after rows have moved.
 */
export interface Dismissal {
  readonly rule: string;
  readonly detail: string;
  readonly sheet: string;
  readonly anchor: Anchor;
  /** Where it stood when it was dismissed: tells places apart that are otherwise alike. */
  readonly cell: string;
  /** What the cell showed. */
  readonly content: string;
  /** What the rule said, without the addresses in it. */
  readonly said: string;
  readonly reason: string;
}

/** Far more than a sentence; a workbook is no place for a file. */
export const LONGEST_REASON = 500;

const SECTION = 'dismissals';

const dismissal = z.object({
  rule: z.string(),
  detail: z.string(),
  sheet: z.string(),
  anchor: z.object({ field: z.string(), row: z.string(), role: z.string() }),
  cell: z.string(),
  content: z.string(),
  said: z.string(),
  reason: z.string().check(z.maxLength(LONGEST_REASON)),
}) satisfies z.ZodMiniType<Dismissal>;

function read(written: unknown): Dismissal | null {
  const parsed = dismissal.safeParse(written);
  return parsed.success ? parsed.data : null;
}

/** What a workbook keeps; whatever cannot be read is left out, since anyone may have written it. */
export function readDismissals(kept: string | null): readonly Dismissal[] {
  return readList(kept, SECTION, read);
}

/** Whether some of what it keeps cannot be read. */
export function hasUnreadableDismissals(kept: string | null): boolean {
  return hasUnreadable(kept, SECTION, read);
}

/**
 * What a workbook shall keep once these are dismissed; an earlier reason for the same thing goes.
 * @throws KeptUnreadable
 */
export function withDismissals(kept: string | null, added: readonly Dismissal[]): string | null {
  const goes = (known: Dismissal) => added.some((each) => isAboutTheSame(known, each));
  return withList(kept, SECTION, read, { goes, added });
}

/**
 * What a workbook shall keep once these are dismissed no longer.
 * @throws KeptUnreadable
 */
export function withoutDismissals(
  kept: string | null,
  revoked: readonly Dismissal[],
): string | null {
  const goes = (known: Dismissal) => revoked.some((each) => isAboutTheSame(known, each));
  return withList(kept, SECTION, read, { goes, added: [] });
}

function isAboutTheSame(a: Dismissal, b: Dismissal): boolean {
  return identity(a) === identity(b);
}

function identity({ rule, detail, sheet, anchor, cell }: Dismissal): string {
  return JSON.stringify([rule, detail, sheet, anchor.field, anchor.row, anchor.role, cell]);
}
