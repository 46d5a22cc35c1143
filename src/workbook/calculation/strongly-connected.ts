interface Visit<T> {
  readonly node: T;
  readonly order: number;
  readonly next: Iterator<T>;
  low: number;
  open: boolean;
}

/** The nodes that lie on a circle, themselves reached from themselves (Tarjan's algorithm, without recursion). */
export function nodesOnCircles<T>(nodes: Iterable<T>, next: (node: T) => Iterable<T>): Set<T> {
  const visits = new Map<T, Visit<T>>();
  const open: Visit<T>[] = [];
  const path: Visit<T>[] = [];
  const circular = new Set<T>();
  const enter = (node: T): void => {
    const order = visits.size;
    const visit = { node, order, low: order, open: true, next: next(node)[Symbol.iterator]() };
    visits.set(node, visit);
    open.push(visit);
    path.push(visit);
  };
  for (const start of nodes) {
    if (!visits.has(start)) enter(start);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const step = visit.next.next();
      if (!step.done) {
        const known = visits.get(step.value);
        if (!known) enter(step.value);
        else if (known.open) visit.low = Math.min(visit.low, known.order);
        if (step.value === visit.node) circular.add(visit.node);
        continue;
      }
      path.pop();
      const caller = path.at(-1);
      if (caller) caller.low = Math.min(caller.low, visit.low);
      if (visit.low === visit.order) close(open, visit, circular);
    }
  }
  return circular;
}

/** Takes a finished component off; one of several nodes is a circle. */
function close<T>(open: Visit<T>[], root: Visit<T>, circular: Set<T>): void {
  const members = open.splice(open.indexOf(root));
  for (const member of members) {
    member.open = false;
    if (members.length > 1) circular.add(member.node);
  }
}
