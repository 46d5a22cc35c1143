import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { rules } from '../../src/rules';
import { isRuleId } from '../../src/rules/settings';

const finding = z.object({
  rule: z.string(),
  cell: z.string(),
  alt: z.optional(z.array(z.string())),
  altCells: z.optional(z.array(z.string())),
});
const gold = z.object({ findings: z.array(finding), unsure: z.array(finding) });

export type GoldFinding = z.infer<typeof finding>;

export interface Gold {
  /** What a careful reviewer finds, of the rules that speak unless they are switched off. */
  readonly findings: readonly GoldFinding[];
  /** Whether reporting this is right, or a matter on which reviewers differ. */
  allows(rule: string, cell: string): boolean;
}

export const FORMS = path.resolve(__dirname, '..', 'forms');

export function readForm(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(FORMS, `${name}.xlsx`)));
}

/** What a careful reviewer reads in a form and finds wrong in it. */
export function readGold(name: string): Gold {
  const text = readFileSync(path.join(FORMS, `${name}.gold.json`), 'utf8');
  const { findings, unsure } = gold.parse(JSON.parse(text));
  const allowed = new Set(
    [...findings, ...unsure].flatMap(({ rule, cell, alt = [], altCells = [] }) =>
      [rule, ...alt].flatMap((each) => [cell, ...altCells].map((at) => `${each} ${at}`)),
    ),
  );
  return {
    findings: findings.filter(({ rule }) => isRuleId(rule) && !rules[rule].isOptional),
    allows: (rule, cell) => allowed.has(`${rule} ${cell}`) || allowed.has(`${rule} *`),
  };
}
