import { apiName, findMember, type ApiSurface } from './api-surface';
import { PATH, type ArgumentInfo, type ObjectPath, type Request } from './request';
import { WireError } from './wire-error';
import type { Arguments, WireObject } from './wire-object';

const OBJECT_PATH_ID = '_ObjectPathId';

/** Finds the objects of one request; each path is followed once, at its first use. */
export class ObjectPaths {
  readonly #found = new Map<number, WireObject | null>();

  constructor(
    private readonly paths: Request['ObjectPaths'],
    private readonly surface: ApiSurface,
  ) {}

  /** Null for a null object, and for everything reached through one. */
  resolve(id: number): WireObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new WireError('InvalidObjectPath', `The request holds no object path ${id}.`);
    const object = this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  /** The arguments with objects in place of the paths that stand for them. */
  arguments(info: ArgumentInfo | undefined): Arguments {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = paths[index];
      return path ? this.resolve(path) : this.#withObjects(argument);
    });
  }

  /** Inside of a plain object or a list the library writes an object as `{_ObjectPathId: 7}`. */
  #withObjects(value: unknown): unknown {
    if (Array.isArray(value))
      return value.some(isObject) ? value.map((each) => this.#withObjects(each)) : value;
    if (!isObject(value)) return value;
    if (OBJECT_PATH_ID in value) return this.resolve(Number(value[OBJECT_PATH_ID]));
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, this.#withObjects(each)]),
    );
  }

  #follow(path: ObjectPath): WireObject | null {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.surface.root();
      case PATH.service:
        return this.#service(name);
      case PATH.method:
        return this.#call(path, name);
      case PATH.property:
        return this.#navigate(path, name);
      case PATH.indexer:
        return this.#item(path);
      case PATH.reference:
        return this.surface.references.get(name);
      case PATH.nullObject:
        return null;
      default:
        throw new WireError('InvalidObjectPath', `Unknown type of object path: ${name}.`);
    }
  }

  #service(name: string): WireObject {
    const service = this.surface.service(name);
    if (service) return service;
    this.surface.onUnknownMember(name);
    throw new WireError('ApiNotFound', `${name} is not implemented by this host.`, name);
  }

  #call(path: ObjectPath, name: string): WireObject | null {
    const parent = this.#parent(path);
    if (!parent) return null;
    const member = findMember(this.surface, parent, name);
    const location = `${parent.typeName}.${apiName(name)}`;
    if (member.kind !== 'object-method') {
      throw new WireError('InvalidObjectPath', `${location} does not give an object.`, location);
    }
    return located(location, () => member.call(this.arguments(path.ArgumentInfo)));
  }

  #navigate(path: ObjectPath, name: string): WireObject | null {
    const parent = this.#parent(path);
    if (!parent) return null;
    const member = findMember(this.surface, parent, name);
    const location = `${parent.typeName}.${apiName(name)}`;
    if (member.kind !== 'navigation') {
      throw new WireError('InvalidObjectPath', `${location} is not an object.`, location);
    }
    return located(location, () => member.get());
  }

  #item(path: ObjectPath): WireObject | null {
    const parent = this.#parent(path);
    if (!parent) return null;
    const location = `${parent.typeName}.getItem`;
    const { item } = parent;
    if (!item) throw new WireError('InvalidObjectPath', `${location} does not exist.`, location);
    const [key] = this.arguments(path.ArgumentInfo);
    return located(location, () => item(key));
  }

  #parent(path: ObjectPath): WireObject | null {
    return this.resolve(path.ParentObjectPathId ?? 0);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Runs it, and says of an error of the API where it happened. */
export function located<T>(location: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof WireError ? error.at(location) : error;
  }
}
