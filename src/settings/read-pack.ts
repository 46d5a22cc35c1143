import { packSchema, type Pack } from '../packs/schema';
import { jsonSchemaOf } from './json-schema';
import { readJsonSource, type JsonPath } from './json-source';
import type { PackProblem } from './pack-problem';
import { fullPackSchema, type RuleSentences } from './pack-schema';
import { referenceFaults } from './reference-faults';
import { schemaFaults } from './schema-faults';

export type PackReading =
  | { readonly kind: 'pack'; readonly pack: Pack }
  /** At least one, in the order of the file. */
  | { readonly kind: 'problems'; readonly problems: readonly PackProblem[] };

const START = { line: 1, column: 1 };

/**
 * Reads a pack from the text of its file. A pack with any mistake is no pack: half of what a bureau wants would be
 * taken for the whole.
 * @param sentences what the rules say by themselves, which a pack may say otherwise with the same slots
 * @param others packs whose layouts this one may name
 */
export function readPack(
  source: string,
  sentences: RuleSentences,
  others: readonly Pack[],
): PackReading {
  const json = readJsonSource(source);
  if (json.kind === 'broken') {
    const { fault, place } = json;
    return { kind: 'problems', problems: [{ path: [], place, fault: { kind: 'json', fault } }] };
  }
  const { error } = fullPackSchema(sentences).safeParse(json.value);
  const loose = packSchema.safeParse(json.value);
  const faults = [
    ...(error ? schemaFaults(error, json.value, jsonSchemaOf(sentences)) : []),
    ...(loose.success ? referenceFaults(loose.data, sentences, others) : []),
  ];
  if (loose.success && faults.length === 0) return { kind: 'pack', pack: loose.data };
  const placeOf = (path: JsonPath) => json.placeOf(path) ?? START;
  const problems = faults.map(({ path, fault }) => ({ path, fault, place: placeOf(path) }));
  return { kind: 'problems', problems: problems.sort(inFileOrder) };
}

function inFileOrder({ place: a }: PackProblem, { place: b }: PackProblem): number {
  return a.line - b.line || a.column - b.column;
}
