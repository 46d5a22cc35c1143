import { asText, invalidArgument } from './arguments';

/** Words of the API for words of the model, each for one. */
export class Vocabulary<Model extends string> {
  readonly #words: readonly { readonly model: Model; readonly api: string }[];

  constructor(words: readonly (readonly [model: Model, api: string])[]) {
    this.#words = words.map(([model, api]) => ({ model, api }));
  }

  /** The API's word; undefined for one that it has none for. */
  print(word: string): string | undefined {
    return this.#words.find(({ model }) => model === word)?.api;
  }

  /** @throws InvalidArgument for a word that the API does not have */
  parse(value: unknown): Model {
    const text = asText(value);
    const found = this.#words.find(({ api }) => api === text);
    if (!found) throw invalidArgument();
    return found.model;
  }
}
