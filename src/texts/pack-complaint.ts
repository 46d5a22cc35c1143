import type { JsonPath } from '../settings/json-source';
import type { PackFault, PackProblem } from '../settings/pack-problem';
import { fill } from './sentence';
import type { PackProblemTexts } from './texts';

/** Of a file that is wrong everywhere the first few places say enough. */
const MOST_LINES = 10;

type Words = PackProblemTexts;

/** Each mistake of a pack with its place in the file, its key and what would be right; a line each. */
export function packComplaints(problems: readonly PackProblem[], words: Words): readonly string[] {
  const lines = problems.slice(0, MOST_LINES).map(({ path, place, fault }) =>
    fill(words.line, {
      line: String(place.line),
      column: String(place.column),
      path: path.length > 0 ? fill(words.path, { path: printPath(path) }) : '',
      problem: faultSentence(fault, words),
    }),
  );
  const rest = problems.length - lines.length;
  return [...lines, ...(rest > 0 ? [fill(words.more, { count: String(rest) })] : [])];
}

function faultSentence(fault: PackFault, words: Words): string {
  switch (fault.kind) {
    case 'json':
      return words.json[fault.fault];
    case 'wrong-type': {
      const { expected, found } = fault;
      const types = { expected: words.types[expected], found: words.types[found] };
      return fill(words.faults['wrong-type'], types);
    }
    case 'unknown-rule': {
      const { key, nearest } = fault;
      if (nearest !== null) return fill(words.meant, { key, nearest });
      return fill(words.faults['unknown-rule'], { key });
    }
    case 'unknown-slot': {
      const allowed = list(fault.allowed.map(inBraces), words);
      return fill(words.faults['unknown-slot'], { key: inBraces(fault.key), allowed });
    }
    case 'unknown-key':
    case 'unknown-option':
    case 'unknown-message':
    case 'unknown-layout': {
      const { kind, key } = fault;
      return fill(words.faults[kind], { key, allowed: list(fault.allowed, words) });
    }
    case 'not-allowed': {
      const { value } = fault;
      return fill(words.faults['not-allowed'], { value, allowed: list(fault.allowed, words) });
    }
    case 'missing':
    case 'twice':
      return fill(words.faults[fault.kind], { key: fault.key });
    case 'too-small':
    case 'too-big':
      return fill(words.faults[fault.kind], { value: fault.value, limit: fault.limit });
    case 'empty':
    case 'other':
      return words.faults[fault.kind];
  }
}

function list(allowed: readonly string[], words: Words): string {
  return allowed.length === 0 ? words.nothingAllowed : allowed.join(words.separator);
}

const inBraces = (slot: string) => `{${slot}}`;

/** As JavaScript would reach it, for whoever looks for it: `rules[0].settings.few-indicators`. */
function printPath(path: JsonPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./u, '');
}
