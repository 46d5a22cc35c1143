import * as z from 'zod/mini';
import { keptSection, withSection } from '../kept/sections';
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

/** What a workbook keeps; whatever cannot be read is left out, since anyone may have written it. */
export function readDismissals(kept: string | null): readonly Dismissal[] {
  const section = keptSection(kept, 'dismissals');
  if (!Array.isArray(section)) return [];
  return section.flatMap((each: unknown) => {
    const parsed = dismissal.safeParse(each);
    return parsed.success ? [parsed.data] : [];
  });
}

/** What a workbook shall keep once these are dismissed; an earlier reason for the same thing goes. */
export function withDismissals(kept: string | null, added: readonly Dismissal[]): string | null {
  const others = readDismissals(kept).filter(
    (known) => !added.some((each) => isAboutTheSame(known, each)),
  );
  return write(kept, [...others, ...added]);
}

/** What a workbook shall keep once these are dismissed no longer. */
export function withoutDismissals(
  kept: string | null,
  revoked: readonly Dismissal[],
): string | null {
  const left = readDismissals(kept).filter(
    (known) => !revoked.some((each) => isAboutTheSame(known, each)),
  );
  return write(kept, left);
}

function write(kept: string | null, dismissals: readonly Dismissal[]): string | null {
  return withSection(kept, 'dismissals', dismissals.length === 0 ? undefined : dismissals);
}

function isAboutTheSame(a: Dismissal, b: Dismissal): boolean {
  return identity(a) === identity(b);
}

function identity({ rule, detail, sheet, anchor, cell }: Dismissal): string {
  return JSON.stringify([rule, detail, sheet, anchor.field, anchor.row, anchor.role, cell]);
}
