/** A value that others can watch: the shape that React's `useSyncExternalStore` asks for. */
export interface Store<State> {
  readonly getState: () => State;
  /** @returns a function that ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
  readonly setState: (state: State) => void;
}

/** States are replaced, never changed in place, so that a watcher can compare by identity. */
export function createStore<State>(initial: State): Store<State> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => current,
    subscribe(listener) {
      const entry = () => {
        listener();
      };
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
    setState(state) {
      if (Object.is(state, current)) return;
      current = state;
      for (const listener of [...listeners]) listener();
    },
  };
}
