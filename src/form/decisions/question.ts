import type { CellRef } from '../../snapshot/area';
import type { AssumptionCode } from '../form';
import { isSameQuestion, type About, type Decision } from './decision';

/** One way to read what is in question. */
export interface Option<Choice extends string = string> {
  readonly choice: Choice;
  /** The cell that it stands for; null where it is none of the sheet's. */
  readonly cell: CellRef | null;
}

/** What the sheet leaves open. The first option is what is taken as long as nobody decides. */
export interface Question {
  readonly about: Exclude<About, 'form'>;
  readonly at: string;
  readonly options: readonly Option[];
}

/** Something that was taken rather than read. */
export interface Assumption {
  readonly what: AssumptionCode;
  readonly cell: CellRef;
  /** What else it may be; missing where there is nothing to choose between. */
  readonly question?: Question;
}

/** Something that the user decided, where it would have been assumed. */
export interface Decided extends Required<Assumption> {
  readonly choice: string;
}

/** What is noted in reading: assumed, or decided by the user. */
export type Noted = Assumption | Decided;

export function isDecided(noted: Noted): noted is Decided {
  return 'choice' in noted;
}

interface Asked<Taken extends Option> extends Pick<Assumption, 'what' | 'cell'> {
  readonly about: Question['about'];
  readonly at: string;
  /** What is taken by itself. */
  readonly first: Taken;
  /** Whatever says the same as the first is passed over. */
  readonly others: readonly Taken[];
}

/** What is taken of several options, and what is to be noted of it. */
export interface Settled<Taken extends Option> {
  readonly taken: Taken;
  readonly noted: Noted;
}

/** Takes the option that the user decided on, where it is still one of them, else the first. */
export function settle<Taken extends Option>(
  decisions: readonly Decision[],
  { what, cell, about, at, first, others }: Asked<Taken>,
): Settled<Taken> {
  const options = [first];
  for (const other of others) {
    if (!options.some(({ choice }) => choice === other.choice)) options.push(other);
  }
  const bare = { what, cell };
  if (options.length < 2) return { taken: first, noted: bare };
  const question = { about, at, options: options.map(({ choice, cell }) => ({ choice, cell })) };
  const decision = decisions.find((one) => isSameQuestion(one, question));
  const taken = options.find(({ choice }) => choice === decision?.choice);
  return taken
    ? { taken, noted: { ...bare, question, choice: taken.choice } }
    : { taken: first, noted: { ...bare, question } };
}

/** The same where the options are ways of reading that stand for no cell. */
export function settleWay<Choice extends string>(
  decisions: readonly Decision[],
  {
    ways,
    ...asked
  }: Omit<Asked<Option<Choice>>, 'first' | 'others'> & {
    readonly ways: readonly [Choice, ...Choice[]];
  },
): Settled<Option<Choice>> {
  const [first, ...others] = ways;
  const option = (choice: Choice): Option<Choice> => ({ choice, cell: null });
  return settle(decisions, { ...asked, first: option(first), others: others.map(option) });
}
