import {
  keepText,
  onKeptElsewhere,
  readKeptText,
  type Keeping,
} from '../../excel/browser/kept-texts';
import { createStore, type Store } from '../../session/store';

/** What the user's machine keeps under a name. */
export interface Kept<Value> {
  readonly value: Value;
  /** Something of what was kept could not be read: it was put aside, where it is in nobody's way. */
  readonly hasAside: boolean;
}

/** How a kept text is read and written. */
export interface Keeper<Value> {
  readonly name: string;
  /** `broken` is what could not be read of it. */
  readonly read: (text: string | null) => {
    readonly value: Value;
    readonly broken: string | null;
  };
  /** Null for nothing to keep. */
  readonly print: (value: Value) => string | null;
}

export interface KeptStore<Value> extends Pick<Store<Kept<Value>>, 'getState' | 'subscribe'> {
  /** Changes what is kept now, also where another window has changed it since; unless it is kept nothing changes. */
  readonly change: (change: (value: Value) => Value) => Keeping;
  readonly dropAside: () => void;
}

/** What one window keeps is seen in all of them. */
export function keptStore<Value>({ name, read, print }: Keeper<Value>): KeptStore<Value> {
  const aside = `${name}.aside`;
  let last: { readonly text: string | null; readonly value: Value } | null = null;
  const load = (): Kept<Value> => {
    const text = readKeptText(name);
    // A long list takes a while to read: the same text is read once.
    if (last?.text === text) return { value: last.value, hasAside: readKeptText(aside) !== null };
    const { value, broken } = read(text);
    if (broken !== null && keepText(aside, broken) === 'kept') keepText(name, print(value));
    last = { text: readKeptText(name), value };
    return { value, hasAside: broken !== null || readKeptText(aside) !== null };
  };
  const store = createStore(load());
  const reload = () => {
    store.setState(load());
  };
  onKeptElsewhere(reload);
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    change(change) {
      const value = change(load().value);
      const text = print(value);
      const keeping = keepText(name, text);
      if (keeping === 'kept') last = { text, value };
      reload();
      return keeping;
    },
    dropAside() {
      keepText(aside, null);
      reload();
    },
  };
}
