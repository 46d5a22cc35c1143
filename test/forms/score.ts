import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Finding } from '../../src/rules/finding';
import { rules } from '../../src/rules';
import { printCell } from '../../src/snapshot/address';

const gold = z.object({
  findings: z.array(
    z.object({
      rule: z.string(),
      cell: z.string(),
      /** Rules that may be reported in this one's place. */
      alt: z.optional(z.array(z.string())),
      /** Cells at which it may stand as well. */
      altCells: z.optional(z.array(z.string())),
    }),
  ),
  /** Where two careful reviewers could differ; `*` stands for any cell. */
  unsure: z.array(z.object({ rule: z.string(), cell: z.string() })),
});

/** How the findings of a form compare with what a careful reviewer found; entries such as `vague-value@F20`. */
export interface Score {
  readonly hits: readonly string[];
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
}

/** Compares with the gold file; what the product has no rule for yet is left out. */
export function scoreFindings(name: string, findings: readonly Finding[]): Score {
  const text = readFileSync(join(__dirname, `${name}.gold.json`), 'utf8');
  const wanted = gold.parse(JSON.parse(text));
  const open = findings.map(({ rule, cell }) => entry(rule, printCell(cell)));
  const accepted = new Set(wanted.unsure.map(({ rule, cell }) => entry(rule, cell)));
  const hits: string[] = [];
  const missed: string[] = [];
  for (const { rule, cell, alt = [], altCells = [] } of wanted.findings) {
    if (!(rule in rules)) continue;
    const readings = [rule, ...alt].flatMap((id) => [cell, ...altCells].map((at) => entry(id, at)));
    const hit = readings.find((reading) => open.includes(reading));
    if (hit === undefined) {
      missed.push(entry(rule, cell));
      continue;
    }
    hits.push(hit);
    open.splice(open.indexOf(hit), 1);
    readings.filter((reading) => reading !== hit).forEach((reading) => accepted.add(reading));
  }
  const falseAlarms = open.filter(
    (found) => !accepted.has(found) && !accepted.has(entry(found.split('@')[0] ?? '', '*')),
  );
  return { hits, missed, falseAlarms };
}

function entry(rule: string, cell: string): string {
  return `${rule}@${cell}`;
}
