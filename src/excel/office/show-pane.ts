/**
 * Brings the task pane to the front, as soon as Excel can: while a cell is being edited it waits,
 * and nobody should wait with it. Where Excel cannot do it at all, the user still has its button.
 */
export function showPane(): void {
  void bringToFront();
}

async function bringToFront(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The result of a command stands in the pane whenever it is opened.
  }
}
