/** A way into JSON: keys of objects, indexes of lists. */
export type JsonPath = readonly (string | number)[];

/** Where something stands in a text; both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** What a text needed to be JSON, at the first place where it is not. */
export const JSON_FAULTS = [
  'value',
  'key',
  'colon',
  'comma',
  'text',
  'surplus',
  'twice',
  'deep',
] as const;
export type JsonFault = (typeof JSON_FAULTS)[number];

export type JsonReading =
  | {
      readonly kind: 'read';
      readonly value: unknown;
      /** Of a member of an object its key; null for what is not there. */
      readonly placeOf: (path: JsonPath) => TextPlace | null;
    }
  | { readonly kind: 'broken'; readonly fault: JsonFault; readonly place: TextPlace };

const DEEPEST = 50;
const BLANK = /[ \t\r\n]*/y;
const TEXT = /"(?:[^"\\\r\n]|\\.)*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * JSON with the place of everything in it, for people who write it by hand; a key that stands twice is a fault.
 * Never throws.
 */
export function readJsonSource(source: string): JsonReading {
  const text = source.replace(/^\uFEFF/u, '');
  const reader = new JsonReader(text);
  const placeAt = placesIn(text);
  try {
    const value = reader.readAll();
    return {
      kind: 'read',
      value,
      placeOf: (path) => {
        const at = reader.places.get(JSON.stringify(path));
        return at === undefined ? null : placeAt(at);
      },
    };
  } catch (cause) {
    if (!(cause instanceof BrokenJson)) throw cause;
    return { kind: 'broken', fault: cause.fault, place: placeAt(cause.at) };
  }
}

/** Finds places by their offset; those that are asked for from the top down at one pass, however many they are. */
function placesIn(text: string): (at: number) => TextPlace {
  let line = 1;
  let column = 1;
  let last = 0;
  return (at) => {
    if (at < last) [line, column, last] = [1, 1, 0];
    const passed = text.slice(last, at).split('\n');
    const rest = Array.from(passed.at(-1) ?? '').length;
    column = passed.length > 1 ? rest + 1 : column + rest;
    line += passed.length - 1;
    last = at;
    return { line, column };
  };
}

class BrokenJson extends Error {
  constructor(
    readonly fault: JsonFault,
    readonly at: number,
  ) {
    super(fault);
  }
}

class JsonReader {
  readonly places = new Map<string, number>();
  private at = 0;

  constructor(private readonly text: string) {}

  readAll(): unknown {
    this.take(BLANK);
    const value = this.readValue([]);
    if (this.at < this.text.length) throw this.broken('surplus');
    return value;
  }

  /** The value that begins here, and the blanks behind it. */
  private readValue(path: JsonPath): unknown {
    if (path.length > DEEPEST) throw this.broken('deep');
    this.note(path, this.at);
    if (this.skip('{')) return this.readMembers(path);
    if (this.skip('[')) return this.readItems(path);
    const next = this.text[this.at];
    const token = next === '"' ? this.readText() : this.take(SCALAR);
    if (token === '') throw this.broken('value');
    const value: unknown = this.parse(token);
    this.take(BLANK);
    return value;
  }

  private readMembers(path: JsonPath): Readonly<Record<string, unknown>> {
    const members = new Map<string, unknown>();
    if (this.skip('}')) return {};
    do {
      const at = this.at;
      if (this.text[at] !== '"') throw this.broken('key');
      const key = String(this.parse(this.readText()));
      if (members.has(key)) throw new BrokenJson('twice', at);
      this.take(BLANK);
      if (!this.skip(':')) throw this.broken('colon');
      members.set(key, this.readValue([...path, key]));
      this.note([...path, key], at);
    } while (this.skip(','));
    if (!this.skip('}')) throw this.broken('comma');
    return Object.fromEntries(members);
  }

  private readItems(path: JsonPath): readonly unknown[] {
    const items: unknown[] = [];
    if (this.skip(']')) return items;
    do items.push(this.readValue([...path, items.length]));
    while (this.skip(','));
    if (!this.skip(']')) throw this.broken('comma');
    return items;
  }

  private readText(): string {
    const token = this.take(TEXT);
    if (token === '') throw this.broken('text');
    return token;
  }

  private parse(token: string): unknown {
    try {
      return JSON.parse(token);
    } catch {
      throw new BrokenJson('text', this.at - token.length);
    }
  }

  /** Goes past the sign and the blanks behind it, if it stands here. */
  private skip(sign: string): boolean {
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    this.take(BLANK);
    return true;
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [token = ''] = pattern.exec(this.text) ?? [];
    this.at += token.length;
    return token;
  }

  private note(path: JsonPath, at: number): void {
    this.places.set(JSON.stringify(path), at);
  }

  private broken(fault: JsonFault): BrokenJson {
    return new BrokenJson(fault, this.at);
  }
}
