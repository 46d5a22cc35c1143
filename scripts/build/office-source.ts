/** Where a page takes Microsoft's library from. */
export interface OfficeSource {
  /** As the page names it: a whole address, or one beside the page. */
  readonly script: string;
  /** The one foreign host that the page may speak to; null where it speaks to none. */
  readonly origin: string | null;
  /** Whose pages may show the add-in in a frame: those of Excel on the web. Excel on a computer needs none. */
  readonly framedBy: readonly string[];
}

/** The folder of the site that holds the library. */
export const OFFICE_FOLDER = 'office-js';

export const officeSources = {
  cdn: {
    script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.microsoft.com',
    framedBy: [
      'https://*.officeapps.live.com',
      'https://*.sharepoint.com',
      'https://*.cloud.microsoft',
    ],
  },
  // Microsoft names the address of this library, but not the hosts of this Excel on the web.
  '21vianet': {
    script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
    framedBy: ['https:'],
  },
  self: { script: `${OFFICE_FOLDER}/office.js`, origin: null, framedBy: [] },
} as const satisfies Record<string, OfficeSource>;

export type OfficeSourceName = keyof typeof officeSources;

export const isOfficeSource = (name: string): name is OfficeSourceName =>
  Object.hasOwn(officeSources, name);
