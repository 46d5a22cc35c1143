import { WireError } from './wire-error';
import type { WireObject } from './wire-object';

/** The objects that the library holds on to between requests, by the ids under which it asks for them. */
export class References {
  #objects = new Map<string, WireObject>();
  #ids = new WeakMap<WireObject, string>();
  #count = 0;

  keep(object: WireObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    this.#count += 1;
    const id = `ref${this.#count}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  idOf(object: WireObject): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): WireObject {
    const object = this.#objects.get(id);
    if (!object) throw new WireError('InvalidReference', `The reference ${id} is not valid.`);
    return object;
  }

  release(id: string): void {
    const object = this.#objects.get(id);
    if (object) this.#ids.delete(object);
    this.#objects.delete(id);
  }

  /** Forgets all objects. Their ids are not given out again: who still holds one shall not meet another object. */
  clear(): void {
    this.#objects = new Map();
    this.#ids = new WeakMap();
  }

  get size(): number {
    return this.#objects.size;
  }
}
