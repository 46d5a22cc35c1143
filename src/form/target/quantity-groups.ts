import { overlap, type Quantity } from './quantity';

const RANGE = /^\s*(?:[-~—–至到]+|±)\s*$/u;
export const RANGE_AHEAD = /^\s*(?:[-~—–至到]+|±)\s*\d/u;

/** From 5 to 10, or 20±2, is one demand: its first number, in the unit that stands behind the second one. */
export function joinRanges(text: string, found: readonly Quantity[]): readonly Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of found) {
    const lower = joined.at(-1);
    if (lower && RANGE.test(text.slice(lower.end, quantity.start))) {
      joined[joined.length - 1] = { ...lower, ...pickUnit(lower, quantity), end: quantity.end };
    } else {
      joined.push(quantity);
    }
  }
  return joined;
}

function pickUnit(lower: Quantity, upper: Quantity): Pick<Quantity, 'kind' | 'unit'> {
  const { kind, unit } = lower.unit === null ? upper : lower;
  return { kind, unit };
}

/** 12次（每月1次）: what a bracket adds explains the number before it. */
export function withoutExplanations(text: string, found: readonly Quantity[]): readonly Quantity[] {
  const [first, ...others] = found;
  if (!first) return found;
  const brackets = [...text.matchAll(/\([^()]*\)/gu)].map(({ 0: inner, index }) => ({
    start: index,
    end: index + inner.length,
  }));
  const explains = (quantity: Quantity): boolean =>
    brackets.some((bracket) => bracket.start >= first.end && overlap(bracket, quantity));
  return [first, ...others.filter((quantity) => !explains(quantity))];
}
