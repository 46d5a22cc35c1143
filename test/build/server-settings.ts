/** What a server is told, whichever server it is. */
export interface ServerSettings {
  /** What every answer bears. */
  readonly headers: Readonly<Record<string, string>>;
  readonly index: string;
  /** What files are, by the end of their names, without charset. */
  readonly types: Readonly<Record<string, string>>;
  /** How long browsers keep what lies at a place, such as `assets/` or `taskpane.html`; '' is everything else. */
  readonly caching: Readonly<Record<string, string>>;
}

/** The directives of a header in one order: theirs says nothing. */
export const inOrder = (control: string) => control.split(/, */).sort().join(', ');

export function only<Value>(values: readonly Value[]): Value {
  const [value, ...others] = values;
  if (value === undefined || others.length > 0) throw new Error(`${values.length} instead of one`);
  return value;
}
