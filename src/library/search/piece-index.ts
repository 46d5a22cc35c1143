/** A text that shares pieces with a query. */
export interface Sharing {
  /** Which of the texts it is, in the order in which they were added. */
  readonly place: number;
  readonly score: number;
  /** The pieces of the query that it has. */
  readonly pieces: readonly string[];
}

interface Field {
  readonly boost: number;
  /** Where each piece stands. */
  readonly places: Map<string, number[]>;
  /** How many pieces each text has. */
  readonly lengths: number[];
  sum: number;
}

/** How soon a text that has more pieces than others counts less: long lists of synonyms are hardly a fault. */
const CROWDED = { most: 1.2, share: 0.5 } as const;
/** What having a piece counts however crowded the text is. */
const AT_LEAST = 0.5;

/** Ranks texts by the pieces that they share with a query, as BM25+ does, rare ones counting more than common ones. */
export class PieceIndex {
  readonly #fields: readonly Field[];
  #count = 0;

  /** @param boosts how much each field of a text counts */
  constructor(boosts: readonly number[]) {
    this.#fields = boosts.map((boost) => ({ boost, places: new Map(), lengths: [], sum: 0 }));
  }

  /** @param pieces of each field of a text, each piece once */
  add(pieces: readonly (readonly string[])[]): void {
    for (const [at, field] of this.#fields.entries()) {
      const own = pieces[at] ?? [];
      for (const piece of own) {
        const places = field.places.get(piece);
        if (places) places.push(this.#count);
        else field.places.set(piece, [this.#count]);
      }
      field.lengths.push(own.length);
      field.sum += own.length;
    }
    this.#count += 1;
  }

  /** The texts that have any of the pieces, best first: the more of them a text has, the more each of them counts. */
  find(query: readonly string[], worthOf: (piece: string) => number): readonly Sharing[] {
    const found = new Map<number, { score: number; readonly pieces: string[] }>();
    for (const piece of query) {
      const worth = worthOf(piece);
      for (const { boost, places, lengths, sum } of this.#fields) {
        const having = places.get(piece) ?? [];
        const rarity = Math.log(1 + (this.#count - having.length + 0.5) / (having.length + 0.5));
        for (const place of having) {
          const length = ((lengths[place] ?? 0) * this.#count) / sum;
          const crowd = CROWDED.most * (1 - CROWDED.share + CROWDED.share * length);
          const score = worth * boost * rarity * (AT_LEAST + (CROWDED.most + 1) / (1 + crowd));
          const known = found.get(place);
          if (!known) found.set(place, { score, pieces: [piece] });
          else {
            known.score += score;
            if (known.pieces.at(-1) !== piece) known.pieces.push(piece);
          }
        }
      }
    }
    return [...found]
      .map(([place, { score, pieces }]) => ({ place, score: score * pieces.length, pieces }))
      .sort((a, b) => b.score - a.score);
  }
}
