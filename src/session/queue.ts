/** Does one piece of work after the other, in the order in which they were asked for. */
export type Queue = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** What goes wrong in one turn is the affair of who asked for it: the next comes all the same. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
