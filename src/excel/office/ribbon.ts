/**
 * Gives the manifest's actions their work, where office.js was loaded. Must run while the page's first script does: a click on
 * the ribbon that starts the runtime is lost when no one has registered by then.
 * Each click is completed once, also when the work fails; Excel would end the runtime otherwise.
 */
export function registerCommands(commands: Readonly<Record<string, () => Promise<void>>>): void {
  if (typeof Office === 'undefined') return;
  for (const [action, work] of Object.entries(commands)) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      void work()
        .catch((cause: unknown) => {
          console.error(action, cause);
        })
        .finally(() => {
          event.completed();
        });
    });
  }
}
