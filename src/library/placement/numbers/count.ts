/** One of those that are counted. */
export interface Member {
  /** After the insertions. */
  readonly row: number;
  /** What it is counted among, where a count begins anew. */
  readonly among: string;
  /** Null for one that has none yet. */
  readonly number: number | null;
}

/**
 * The numbers that members come to have, by row: those that were counted without a gap, group by group or all through,
 * are counted so again; of any others each keeps its own, and new ones go on from the one before them.
 */
export function counted(members: readonly Member[]): ReadonlyMap<number, number> {
  const sorted = [...members].sort((a, b) => a.row - b.row);
  const there = sorted.filter(({ number }) => number !== null);
  const byGroup = ({ among }: Member): string => among;
  const throughout = (): string => '';
  const key = [byGroup, throughout].find((each) =>
    isCount(
      numbered(there, each),
      there.map(({ number }) => number),
    ),
  );
  const numbers = key ? numbered(sorted, key) : continued(sorted);
  return new Map(sorted.map(({ row }, index) => [row, numbers[index] ?? 1]));
}

function isCount(numbers: readonly number[], there: readonly (number | null)[]): boolean {
  return numbers.every((number, index) => number === there[index]);
}

function numbered(members: readonly Member[], key: (member: Member) => string): readonly number[] {
  const counts = new Map<string, number>();
  return members.map((member) => {
    const count = (counts.get(key(member)) ?? 0) + 1;
    counts.set(key(member), count);
    return count;
  });
}

function continued(members: readonly Member[]): readonly number[] {
  const last = new Map<string, number>();
  return members.map(({ among, number }) => {
    const count = number ?? (last.get(among) ?? 0) + 1;
    last.set(among, count);
    return count;
  });
}
