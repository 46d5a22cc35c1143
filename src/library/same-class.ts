const KINDS = [/满意/u, /成本/u] as const;

/**
 * Whether two second levels name one class: forms split 成本 (经济成本指标 …) and call 满意度 by several names;
 * the effects are kept apart.
 */
export function sameClass(a: string, b: string): boolean {
  return a === b || KINDS.some((kind) => kind.test(a) && kind.test(b));
}
