import type { Outcome } from '../state';
import type { CreateLive, Live, LiveHost } from './live';

/**
 * Live checking as the session sees it: its code comes with the first check. Where it cannot be had, checks are what
 * they are without it, and the next one asks again.
 */
export function lazyLive(load: (() => Promise<CreateLive>) | undefined, host: LiveHost): Live {
  let live: Live | null = null;

  const begun = async (): Promise<Live | null> => {
    if (!load || host.getState().live.kind === 'off') return null;
    try {
      live ??= (await load())(host);
    } catch {
      return null;
    }
    return live;
  };

  return {
    async from(check: () => Promise<Outcome>) {
      const current = await begun();
      return current ? current.from(check) : check();
    },
    stop() {
      live?.stop();
    },
  };
}
