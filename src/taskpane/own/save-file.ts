/** How long the browser may take to read the address. */
const AMPLE = 60_000;

/** Hands a file to the user by a download, as far as the window that shows the pane has any. */
export function saveFile(content: Uint8Array | string, name: string, type: string): void {
  const part = typeof content === 'string' ? content : content.slice();
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, AMPLE);
}
