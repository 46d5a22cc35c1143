/** A requirement set of ExcelApi: `1.13`. */
export type ApiSet = `1.${number}`;

/** What the library keeps of an item so that it can ask a collection for it again. */
export interface ObjectKey {
  /** The wire name: `Id` where the API shows it, `_Id` where it does not. */
  readonly name: 'Id' | '_Id';
  readonly value: string;
}

export type Arguments = readonly unknown[];

/** A member of an object, ready to be read or called. */
export type Member =
  | {
      readonly kind: 'property';
      readonly since: ApiSet;
      readonly get: () => unknown;
      readonly set: ((value: unknown) => void) | null;
    }
  | { readonly kind: 'navigation'; readonly since: ApiSet; readonly get: () => WireObject | null }
  | {
      readonly kind: 'object-method';
      readonly since: ApiSet;
      readonly call: (args: Arguments) => WireObject | null;
    }
  | {
      readonly kind: 'method';
      readonly since: ApiSet;
      readonly call: (args: Arguments) => unknown;
    };

/** Something that a request can point at. A null object is the value `null` wherever one of these may stand. */
export interface WireObject {
  readonly typeName: string;
  readonly key: ObjectKey | null;
  /** Whether the library holds on to it by a reference between two requests. */
  readonly trackable: boolean;
  readonly member: (wireName: string) => Member | undefined;
  /** The wire names of its scalar properties, for a load that names none. */
  readonly properties: readonly string[];
  /** Null for an object that is no collection. */
  readonly items: (() => readonly WireObject[]) | null;
  /** The collection's indexer (`getItem`); null where there is none. */
  readonly item: ((key: unknown) => WireObject) | null;
}
