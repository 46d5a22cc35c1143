/** What may be missing at run time, whatever the types promise: Excel on the web gives no theme in some tenants. */
interface MaybeThemed {
  readonly officeTheme?: { readonly bodyBackgroundColor?: string };
}

/**
 * Whether Office shows itself dark; null where it does not say. Told by the background colour:
 * `isDarkTheme` is missing from the office.js that closed networks serve.
 */
export function officeIsDark(): boolean | null {
  return typeof Office === 'undefined' ? null : hasDarkBody(Office.context);
}

function hasDarkBody(context: MaybeThemed | undefined): boolean | null {
  const color = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    context?.officeTheme?.bodyBackgroundColor ?? '',
  );
  if (!color) return null;
  const [red = 0, green = 0, blue = 0] = color.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
