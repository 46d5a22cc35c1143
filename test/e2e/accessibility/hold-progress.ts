import type { Page } from 'playwright-core';

/**
 * From now on a check that tells how far it has got goes no further, so that one can look at it.
 * @returns lets it go on
 */
export async function holdProgress(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const held: (() => void)[] = [];
    const Native = MessageChannel;
    // Between two units of its work a check sends itself a message: those come when they are let through.
    window.MessageChannel = class extends Native {
      constructor() {
        super();
        const { port2 } = this;
        const post = port2.postMessage.bind(port2);
        port2.postMessage = (message: unknown) => {
          const isHeld = document.querySelector('progress') !== null;
          if (isHeld)
            held.push(() => {
              post(message);
            });
          else post(message);
        };
      }
    };
    // Time flies: only what takes long tells how far it has got.
    const now = performance.now.bind(performance);
    performance.now = () => now() * 100;
    window.addEventListener('release-progress', () => {
      window.MessageChannel = Native;
      for (const go of held.splice(0)) go();
    });
  });
  return () =>
    page.evaluate(() => {
      window.dispatchEvent(new Event('release-progress'));
    });
}
