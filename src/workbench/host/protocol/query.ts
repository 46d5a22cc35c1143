import { apiName, findMember, isAbove, wireName, type ApiSurface } from './api-surface';
import { located } from './object-paths';
import type { QueryInfo } from './request';
import { WireError } from './wire-error';
import type { WireObject } from './wire-object';

/** What was asked for: a tree of names, `format/fill/color` three levels deep. */
interface Selection {
  readonly below: Map<string, Selection>;
}

/** `load()` and `load('$all')`; `load('items')` of a collection. */
const ALL: ReadonlySet<string> = new Set(['$all', '*']);
const NONE = '$none';
/** Names nothing: how Microsoft's samples ask for no more than the object, or the items, themselves. */
const NOTHING = /^no-?properties-?needed$/i;
const ITEMS = 'items';

/** The values that a `load` asks for, in the answer's shape. */
export function query(surface: ApiSurface, object: WireObject, info: QueryInfo): unknown {
  const selection = nothing();
  for (const path of info.Select ?? ['*']) {
    let level = selection;
    for (const name of path.split('/')) level = step(level, name);
  }
  return answer(surface, object, selection, info.Skip, info.Top);
}

function step(selection: Selection, name: string): Selection {
  const known = selection.below.get(name);
  if (known) return known;
  const made = nothing();
  selection.below.set(name, made);
  return made;
}

function nothing(): Selection {
  return { below: new Map() };
}

function answer(
  surface: ApiSurface,
  object: WireObject,
  selection: Selection,
  skip = 0,
  top = Infinity,
): unknown {
  if (!object.items) return scalars(surface, object, selection);
  const own = ownNames(object, selection);
  const wanted = itemSelection(selection, own);
  const items = object.items().slice(skip, skip + top);
  return {
    ...identity(surface, object),
    ...(own.size > 0 && scalars(surface, object, chosen(own))),
    _Items: items.map((item) => answer(surface, withReference(surface, item), wanted)),
  };
}

/** The names of a collection's own properties, such as `count` of borders. */
function ownNames(object: WireObject, selection: Selection): ReadonlySet<string> {
  const properties = new Set(object.properties.map(apiName));
  return new Set([...selection.below.keys()].filter((name) => properties.has(name)));
}

function chosen(names: ReadonlySet<string>): Selection {
  return { below: new Map([...names].map((name) => [name, nothing()])) };
}

/** Names after `items/`; the library leaves that step out on the first level. */
function itemSelection(selection: Selection, own: ReadonlySet<string>): Selection {
  const direct = [...selection.below].filter(([name]) => name !== ITEMS && !own.has(name));
  const items = selection.below.get(ITEMS)?.below ?? [];
  return { below: new Map([...direct, ...items]) };
}

/** An item that has no key can be reached again through a reference only. */
function withReference(surface: ApiSurface, item: WireObject): WireObject {
  if (item.trackable) surface.references.keep(item);
  return item;
}

function scalars(
  surface: ApiSurface,
  object: WireObject,
  selection: Selection,
): Record<string, unknown> {
  const values: Record<string, unknown> = identity(surface, object);
  for (const name of namesOf(surface, object, selection)) {
    const wire = wireName(name);
    const member = findMember(surface, object, wire);
    const location = `${object.typeName}.${apiName(wire)}`;
    if (member.kind === 'property') {
      values[wire] = located(location, member.get);
    } else if (member.kind === 'navigation') {
      const next = located(location, member.get);
      values[wire] = next && answer(surface, next, selection.below.get(name) ?? nothing());
    } else {
      throw new WireError('InvalidArgument', `${location} cannot be loaded.`, location);
    }
  }
  return values;
}

/** The names to answer; a selection that names none asks for every scalar property. */
function namesOf(surface: ApiSurface, object: WireObject, selection: Selection): readonly string[] {
  const asked = [...selection.below.keys()];
  const named = asked.filter((name) => name !== NONE && !ALL.has(name) && !NOTHING.test(name));
  const all = asked.length === 0 || asked.some((name) => ALL.has(name));
  if (!all) return named;
  const available = object.properties.filter((wire) => {
    const member = object.member(wire);
    return member !== undefined && !isAbove(member.since, surface.level());
  });
  return [...new Set([...available.map(apiName), ...named])];
}

/** What the library needs in order to ask for this object again. */
export function identity(surface: ApiSurface, object: WireObject): Record<string, unknown> {
  const reference = surface.references.idOf(object);
  return {
    ...(object.key ? { [object.key.name]: object.key.value } : {}),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}
