interface Known<Answer> {
  readonly basis: readonly unknown[];
  readonly answer: Answer;
}

/**
 * Answers about things that never change, such as the sheets of a snapshot: each holds as long as what else it rests on
 * is the same, and is forgotten with its subject.
 */
export class Recall<Subject extends object, Answer extends object> {
  readonly #known = new WeakMap<Subject, Known<Answer>>();

  /** @param basis texts and things, compared one by one; null where the answer does not rest on these */
  find(subject: Subject, basis: readonly unknown[]): Answer | null {
    const known = this.#known.get(subject);
    const isSame =
      known?.basis.length === basis.length && known.basis.every((part, at) => part === basis[at]);
    return isSame ? known.answer : null;
  }

  keep(subject: Subject, basis: readonly unknown[], answer: Answer): Answer {
    this.#known.set(subject, { basis, answer });
    return answer;
  }
}
