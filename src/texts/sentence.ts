/** The names in braces of a sentence such as `少了{difference}{unit}`. */
export type Slots<Sentence extends string> =
  Sentence extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never;

/** What a sentence needs to be complete. */
export type SlotValues<Sentence extends string> = Readonly<Record<Slots<Sentence>, string>>;

/** The same keys in another language; a missing or surplus key fails the type check, a missing slot fails a test. */
export type SameTexts<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : SameTexts<Tree[Key]>;
};

/** Puts the values into the sentence; a slot without a value stays visible. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}
