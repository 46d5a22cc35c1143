import { act } from 'react';

/** Types over what the field holds, as React sees it. */
export async function typeInto(field: HTMLInputElement, text: string): Promise<void> {
  await act(async () => {
    const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    property?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
  });
}
