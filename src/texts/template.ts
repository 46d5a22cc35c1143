/** The names in braces of a sentence such as `少了{difference}{unit}`. */
export type Slots<Sentence extends string> = Sentence extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never;

/** What a sentence needs to be complete. */
export type SlotValues<Sentence extends string> = Readonly<Record<Slots<Sentence>, string>>;

/** A sentence in another language: any words, but the same slots. */
export type SameSlots<Sentence extends string> = Slots<Sentence> extends never
  ? string
  : string & { readonly __slots?: Slots<Sentence> };

/** Puts the values into the sentence; a slot without a value stays visible. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}
