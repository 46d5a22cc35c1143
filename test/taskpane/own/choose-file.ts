import { act } from 'react';

/** Chooses a file with the field of this name, as the system's dialogue would, and waits until the pane has read it. */
export async function chooseFile(
  label: string,
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<void> {
  const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find(
    (each) => each.ariaLabel === label,
  );
  if (!input) throw new Error(`no file field “${label}”`);
  const file = new File([content], name);
  // jsdom's files have no reading of their own.
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(bytes.buffer) });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
}
