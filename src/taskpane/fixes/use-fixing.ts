import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { focusChangeNotice } from '../parts/change-notice';
import { useSession } from '../pane-context';
import type { ProblemCursor } from '../results/problems/problem-cursor';
import type { FixSteps } from './fix-steps';

interface Fixing {
  readonly steps: FixSteps;
  /** The cells that had changed when they were to be put right; they were checked again since. */
  readonly stale: string | null;
}

/**
 * What happens around a fix: its problem becomes the current one, and after it the next one has the focus.
 * @param list shows the problems, the current one marked
 * @param isLeft whether there is any
 */
export function useFixing(
  cursor: ProblemCursor,
  list: RefObject<HTMLElement | null>,
  isLeft: boolean,
): Fixing {
  const session = useSession();
  const [stale, setStale] = useState<string | null>(null);
  const [done, setDone] = useState(0);
  const latest = useRef(cursor);
  useEffect(() => {
    latest.current = cursor;
  });

  // The list has been checked anew by now: what stands in the place of the problem is the next one.
  const isOnItsWay = useRef(false);
  useEffect(() => {
    if (done === 0) return;
    isOnItsWay.current = true;
    latest.current.step(1);
  }, [done]);
  useEffect(() => {
    if (!isOnItsWay.current) return;
    const next = list.current?.querySelector<HTMLElement>('[aria-current=true]');
    if (!next && isLeft) return;
    isOnItsWay.current = false;
    if (next) next.focus();
    else focusChangeNotice();
  });

  const steps = useMemo(
    (): FixSteps => ({
      begin(finding) {
        setStale(null);
        latest.current.goTo(finding);
      },
      done() {
        setDone((times) => times + 1);
      },
      stale(cells) {
        setStale(cells);
        void session.check();
      },
    }),
    [session],
  );
  return { steps, stale };
}
