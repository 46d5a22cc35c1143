import type { Pacing } from '../session/course';

/** The page's own: a message to itself comes after what the user did meanwhile, and without a timer's delay. */
export const PAGE_PACING: Pacing = {
  now: () => performance.now(),
  turn: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};
