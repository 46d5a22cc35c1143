/** A host that is wrong in one point, and the tests that must notice. */
export interface Mutant {
  /** What the host no longer does. */
  readonly breaks: string;
  /** The file that is changed, from the project's folder. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly text: string;
  readonly instead: string;
  /** Test files, under `test/`, without `.test.ts`. */
  readonly tests: readonly string[];
}

/** The mutants of one behaviour of Excel's. */
export function mutants(
  folder: string,
  tests: readonly string[],
  list: readonly [breaks: string, file: string, text: string, instead: string][],
): readonly Mutant[] {
  return list.map(([breaks, file, text, instead]) => ({
    breaks,
    file: `${folder}/${file}`,
    text,
    instead,
    tests,
  }));
}
