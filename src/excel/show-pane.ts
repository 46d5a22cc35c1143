/** Brings the task pane to the front; where Excel cannot do that, the user still has its button. Never rejects. */
export async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The result of a command stands in the pane whenever it is opened.
  }
}
