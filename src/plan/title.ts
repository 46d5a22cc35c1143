/** What plans do, as keys of the texts. */
export const PLAN_TITLES = [
  'insert-indicators',
  'bind-names',
  'insert-template',
  'open-template',
  'fix',
  'fill-cells',
  'bring-over',
  'set-rule',
  'reset-rules',
  'decide-reading',
  'undo-decision',
  'explain',
  'revoke-explanation',
  'keep-entries',
  'drop-entries',
  'write-report',
] as const;

/** What a plan does, for preview and history; the texts make a sentence of it. */
export interface PlanTitle {
  readonly key: (typeof PLAN_TITLES)[number];
  readonly data: Readonly<Record<string, string>>;
}
