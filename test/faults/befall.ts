import { isDeepStrictEqual } from 'node:util';
import type { Session } from '../../src/session/state';
import type { Case, Fault } from './faults/fault';
import { idealOf, type Ideal } from './ideal';
import type { Operation } from './operations/operation';
import { begun, contents, sitDown, type Contents } from './stage';
import { toldBy, type Told } from './told';

/** What was said in each of the cases of a fault: of each, once. */
export async function befall(fault: Fault, ideal: Ideal): Promise<ReadonlySet<Told>> {
  const said = new Set<Told>();
  const one = await oneOf(fault, ideal);
  for (const each of fault.cases(ideal)) said.add(await inCase(each, () => one(each)));
  return said;
}

type Trial = (each: Case) => Promise<Told>;

async function oneOf(fault: Fault, ideal: Ideal): Promise<Trial> {
  switch (fault.kind) {
    case 'passing':
      return (each) => passing(fault, ideal, each);
    case 'lasting': {
      const ways = await waysRound(fault, ideal);
      return (each) => lasting(fault, ways, each);
    }
    case 'fatal':
      return (each) => fatal(fault, ideal, each);
  }
}

/** Nothing half written; what is said names the cause; then it works. */
async function passing(
  fault: Extract<Fault, { kind: 'passing' }>,
  { operation, before, after, gives }: Ideal,
  { strike, tells = fault.tells }: Case,
): Promise<Told> {
  const session = await begun(operation);
  strike();
  const told = await operation.act(session);
  fault.lift();
  await operation.rest?.();
  if (told === null) {
    expect(contents(operation)).toEqual(after);
    expect(operation.gives?.(session)).toEqual(gives);
  } else {
    expect(tells).toContain(told);
    const { change, outcome } = session.getState();
    if (await goesOn(operation, session, before, after)) {
      expect(operation.gives?.(session)).toEqual(gives);
    } else {
      // What stands is not to be denied.
      expect(change.kind).not.toBe('failed');
      if (outcome.kind === 'failed') expect(told).toBe('not-rechecked');
    }
  }
  await operation.end?.(session);
  return told;
}

/** @returns whether the operation was done again; what is whole is only looked at once more */
async function goesOn(
  operation: Operation,
  session: Session,
  before: Contents,
  after: Contents,
): Promise<boolean> {
  const isWhole = standsAsOneOf(operation, before, after) === after;
  if (session.getState().outcome.kind === 'failed') await operation.begin(session);
  expect(isWhole || (await operation.act(session)) === null).toBe(true);
  expect(contents(operation)).toEqual(after);
  return !isWhole;
}

interface WaysRound {
  readonly operation: Operation;
  /** Only what the other one did. */
  readonly untouched: Contents;
  /** The other one came first. */
  readonly first: Ideal;
  /** The operation stands, and the other one came first or last. */
  readonly others: readonly Contents[];
}

async function waysRound(
  { change }: Extract<Fault, { kind: 'lasting' }>,
  { operation }: Ideal,
): Promise<WaysRound> {
  const changeNow = () => {
    change(operation);
  };
  const first = await idealOf(operation, changeNow);
  await idealOf(operation);
  changeNow();
  const last = contents(operation);
  return { operation, untouched: first.before, first, others: [first.after, last] };
}

/** What others did stands, and of the operation nothing or all; then it does what it does with that. */
async function lasting(
  fault: Extract<Fault, { kind: 'lasting' }>,
  { operation, untouched, first, others }: WaysRound,
  { strike, isBetween }: Case,
): Promise<Told> {
  const session = await begun(operation);
  strike();
  const told = await operation.act(session);
  excelHost.faults.reset();
  const isOver = isBetween && session.getState().change.kind !== 'failed';
  if (isOver) expect([null, first.told, ...fault.tells]).toContain(told);
  else if (told === null) standsAsOneOf(operation, ...others);
  else {
    expect([first.told, ...fault.tells]).toContain(told);
    if (standsAsOneOf(operation, untouched, ...others) === untouched) {
      expect(await operation.act(session)).toEqual(first.told);
      expect(contents(operation)).toEqual(first.after);
    }
  }
  await operation.end?.(session);
  return told;
}

/** The next pane finds nothing or all, or takes back what it finds and says so; then it works. */
async function fatal(
  fault: Extract<Fault, { kind: 'fatal' }>,
  { operation, before, after }: Ideal,
  { strike }: Case,
): Promise<Told> {
  const closed = await begun(operation);
  strike();
  await operation.act(closed);
  excelHost.faults.reset();
  await operation.end?.(closed);
  const next = await sitDown(operation);
  const told = toldBy(next.getState());
  if (told !== null) expect(fault.tells).toContain(told);
  const isUnmarked = fault.leavesMarks === true && operation.isAboutMarks === true;
  if (isUnmarked || standsAsOneOf(operation, before, after) === before) {
    await operation.begin(next);
    expect(await operation.act(next)).toBeNull();
    expect(contents(operation)).toEqual(after);
  }
  await operation.end?.(next);
  return told;
}

/** Which of these the workbook holds. Where it is none, how it differs from each is shown. */
function standsAsOneOf(operation: Operation, ...expected: readonly Contents[]): Contents {
  const now = contents(operation);
  const found = expected.find((each) => isDeepStrictEqual(plain(each), plain(now)));
  if (!found) expect(expected.map((each) => differences(plain(each), plain(now)))).toEqual([]);
  return found ?? now;
}

/** The workbook lives in another realm, whose lists are others than ours to a strict comparison. */
function plain(contentsThen: Contents): unknown {
  return JSON.parse(JSON.stringify(contentsThen));
}

/** The places in two contents that differ. */
function differences(a: unknown, b: unknown, path = ''): readonly string[] {
  if (isDeepStrictEqual(a, b)) return [];
  if (!isParts(a) || !isParts(b)) return [`${path}: ${JSON.stringify(a)} now ${JSON.stringify(b)}`];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((key) => differences(a[key], b[key], `${path}/${key}`));
}

function isParts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

async function inCase<Result>({ label }: Case, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Error) cause.message = `${label}: ${cause.message}`;
    throw cause;
  }
}
