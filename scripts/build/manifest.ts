/** Where the manifest of this project says that it is served from, while it is developed. */
export const DEVELOPMENT = 'https://localhost:3000';

/** The manifest for an address; what it says to developers is left out. */
export function siteManifest(manifest: string, base: string): string {
  return manifest.replace(/[ \t]*<!--[^]*?-->\n?/g, '').replaceAll(DEVELOPMENT, base);
}

/**
 * For catalogues that refuse VersionOverrides: the pane alone, without buttons on the ribbon. It has the same id, so
 * that what is kept in workbooks stays the add-in's; a computer should have one of the two.
 */
export function withoutRibbon(manifest: string): string {
  return manifest.replace(/[ \t]*<VersionOverrides\b[^]*<\/VersionOverrides>\n?/, '');
}
