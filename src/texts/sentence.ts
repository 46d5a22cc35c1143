/** The names in braces of a sentence such as `少了{difference}{unit}`. */
export type Slots<Sentence extends string> =
  Sentence extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never;

/** What a sentence needs to be complete. */
export type SlotValues<Sentence extends string> = Readonly<Record<Slots<Sentence>, string>>;

/** The same keys in another language; a missing or surplus key fails the type check, a missing slot fails a test. */
export type SameTexts<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : SameTexts<Tree[Key]>;
};

/** `{count}` is a slot; `{count:cell|cells}` a word that goes by its number, the second for all but 1. */
const SLOT = /\{(\w+)(?::([^|{}]*)\|([^|{}]*))?\}/g;

/** Puts the values into the sentence, and with them the words that go by them; a slot without a value stays visible. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(SLOT, (slot: string, name: string, one?: string, other?: string) => {
    const value = values[name];
    // Of the languages here English alone has a plural, and it knows two numbers: 1 and all others, 0 among them.
    return (other === undefined ? value : value && (value === '1' ? one : other)) ?? slot;
  });
}
