import type { Language } from '../../texts/texts';

/** Where the page runs, as far as the add-in cares. */
export type OfficeHost =
  | { readonly kind: 'excel'; readonly language: Language }
  /** A plain browser or another Office application. */
  | { readonly kind: 'elsewhere'; readonly language: Language }
  /** office.js is missing or was kept from loading its parts: it then never says so itself. */
  | { readonly kind: 'no-office'; readonly language: Language };

const TIMEOUT = 10_000;

/** Waits until Office is ready, ten seconds at most. Never rejects. */
export async function officeReady(timeout = TIMEOUT): Promise<OfficeHost> {
  if (!hasOffice()) {
    return { kind: 'no-office', language: languageFor(navigator.language) };
  }
  const info = await Promise.race([Office.onReady(), after(timeout)]);
  if (!info) return { kind: 'no-office', language: languageFor(navigator.language) };
  return info.host === Office.HostType.Excel
    ? { kind: 'excel', language: languageFor(Office.context.displayLanguage) }
    : { kind: 'elsewhere', language: languageFor(navigator.language) };
}

/** Whether Office's script has run; only then may anything of it be asked. */
export function hasOffice(): boolean {
  return typeof Office !== 'undefined';
}

/** The host that the page takes Office's script from, as its reader may have to name it to an administrator. */
export function officeScriptHost(): string {
  const script = document.querySelector<HTMLScriptElement>('script[src$="/office.js"]');
  return new URL(script?.src ?? location.href).host;
}

/** Chinese of any region reads the Chinese texts, everyone else the English ones. */
export function languageFor(tag: string): Language {
  return /^zh\b/i.test(tag) ? 'zh-CN' : 'en-US';
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds, null);
  });
}
