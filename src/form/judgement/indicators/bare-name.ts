const REMARK = /[(（][^()（）]*[)）]$/u;

/** A name without the bracket at its end: 成活率（≥**%） is 成活率. */
export function bareName(name: string): string {
  return name.trimEnd().replace(REMARK, '').trim();
}
