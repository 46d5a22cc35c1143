import type { ApiSet, Arguments, Member, WireObject } from './wire-object';

/** A member as a type declares it, before it belongs to one object. */
export type MemberDefinition<T> =
  | {
      readonly kind: 'property';
      readonly since: ApiSet;
      readonly get: (target: T) => unknown;
      readonly set: ((target: T, value: unknown) => void) | null;
    }
  | {
      readonly kind: 'navigation';
      readonly since: ApiSet;
      readonly get: (target: T) => WireObject | null;
    }
  | {
      readonly kind: 'object-method';
      readonly since: ApiSet;
      readonly call: (target: T, args: Arguments) => WireObject | null;
    }
  | {
      readonly kind: 'method';
      readonly since: ApiSet;
      readonly call: (target: T, args: Arguments) => unknown;
    };

export interface TypeDefinition<T> {
  /** The name of the type in the API: `NamedItem`. */
  readonly name: string;
  readonly key?: { readonly name: 'Id' | '_Id'; readonly of: (target: T) => string };
  readonly trackable?: boolean;
  /** Makes it a collection. */
  readonly items?: (target: T) => readonly WireObject[];
  readonly item?: (target: T, key: unknown) => WireObject;
  /** By wire name: `Values`, `GetRange`. */
  readonly members: Readonly<Record<string, MemberDefinition<T>>>;
}

/** A type of the API: makes wire objects of the things it stands for, and finds the thing again. */
export interface ObjectType<T extends object> {
  readonly name: string;
  /** The wire names of its members and the requirement sets that they came with. */
  readonly since: ReadonlyMap<string, ApiSet>;
  readonly of: (target: T) => WireObject;
  /** What the wire object stands for; undefined when the value is no object of this type. */
  readonly targetOf: (value: unknown) => T | undefined;
}

/** A type of the API from its table of members: a name that is not in the table does not exist. */
export function defineType<T extends object>(definition: TypeDefinition<T>): ObjectType<T> {
  const { name, key, items, item, members } = definition;
  const targets = new WeakMap<object, T>();
  const properties = Object.keys(members).filter((wire) => members[wire]?.kind === 'property');
  return {
    name,
    since: new Map(Object.entries(members).map(([wire, member]) => [wire, member.since])),
    of(target) {
      const object: WireObject = {
        typeName: name,
        key: key ? { name: key.name, value: key.of(target) } : null,
        trackable: definition.trackable ?? false,
        properties,
        member(wireName) {
          const member = Object.hasOwn(members, wireName) ? members[wireName] : undefined;
          return member && bind(member, target);
        },
        items: items ? () => items(target) : null,
        item: item ? (wanted) => item(target, wanted) : null,
      };
      targets.set(object, target);
      return object;
    },
    targetOf(value) {
      return typeof value === 'object' && value !== null ? targets.get(value) : undefined;
    },
  };
}

function bind<T>(member: MemberDefinition<T>, target: T): Member {
  const { since } = member;
  switch (member.kind) {
    case 'property': {
      const { set } = member;
      return {
        kind: 'property',
        since,
        get: () => member.get(target),
        set: set
          ? (value) => {
              set(target, value);
            }
          : null,
      };
    }
    case 'navigation':
      return { kind: 'navigation', since, get: () => member.get(target) };
    case 'object-method':
      return { kind: 'object-method', since, call: (args) => member.call(target, args) };
    case 'method':
      return { kind: 'method', since, call: (args) => member.call(target, args) };
  }
}
