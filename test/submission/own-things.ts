import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PANES = 'http://schemas.microsoft.com/office/2011/relationships';
const EXTENSIONS = 'http://schemas.microsoft.com/office/webextensions';
const KIND = 'application/vnd.ms-office.webextension';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const OUR_ID = '{6B0C7F5E-3A5E-4D0E-9A54-2F9D1C8E7A41}';
export const OTHER_ID = 'wa104381411';

/** Changes parts of a package by hand; a null takes one out. */
export function withParts(
  xlsx: Uint8Array,
  changes: Readonly<Record<string, (text: string) => string>>,
): Uint8Array {
  const parts = unzipSync(xlsx);
  for (const [path, change] of Object.entries(changes)) {
    const old = parts[path];
    parts[path] = strToU8(change(old ? strFromU8(old) : ''));
  }
  return zipSync(parts);
}

export function partOf(xlsx: Uint8Array, path: string): string | null {
  const part = unzipSync(xlsx)[path];
  return part ? strFromU8(part) : null;
}

export function partNames(xlsx: Uint8Array): readonly string[] {
  return Object.keys(unzipSync(xlsx));
}

const before = (tag: string, added: string) => (text: string) =>
  text.replace(tag, () => added + tag);

const override = (part: string, type: string) =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;

/** Custom XML parts as Excel keeps them, one for each root element. */
export function withCustomXml(xlsx: Uint8Array, roots: readonly string[]): Uint8Array {
  const items = roots.map((root, index) => ({ root, number: index + 1 }));
  const parts = items.flatMap(({ root, number }): [string, () => string][] => [
    [`customXml/item${number}.xml`, () => root],
    [
      `customXml/itemProps${number}.xml`,
      () =>
        `${HEAD}<ds:datastoreItem ds:itemID="{0000000${number}-0000-4000-8000-000000000000}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
    ],
    [
      `customXml/_rels/item${number}.xml.rels`,
      () =>
        `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    ],
  ]);
  const links = items.map(
    ({ number }) =>
      `<Relationship Id="rIdXml${number}" Type="${OFFICE}/customXml" Target="../customXml/item${number}.xml"/>`,
  );
  const types = items.map(({ number }) =>
    override(
      `customXml/itemProps${number}.xml`,
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    ),
  );
  return withParts(xlsx, {
    ...Object.fromEntries(parts),
    'xl/_rels/workbook.xml.rels': before('</Relationships>', links.join('')),
    '[Content_Types].xml': before('</Types>', types.join('')),
  });
}

export interface Extension {
  readonly id: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** Add-ins that the workbook knows, as Excel keeps them ([MS-OWEXML]). */
export function withExtensions(xlsx: Uint8Array, extensions: readonly Extension[]): Uint8Array {
  const numbered = extensions.map((extension, index) => ({ ...extension, number: index + 1 }));
  const parts = numbered.map(({ id, settings, number }): [string, () => string] => {
    const properties = Object.entries(settings)
      .map(([key, value]) => `<we:property name="${key}" value="${value}"/>`)
      .join('');
    const xml =
      `${HEAD}<we:webextension xmlns:we="${EXTENSIONS}/webextension/2010/11" id="{0000000${number}-0000-4000-8000-000000000000}">` +
      `<we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
      `<we:properties>${properties}</we:properties><we:bindings/>` +
      `<we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`;
    return [`xl/webextensions/webextension${number}.xml`, () => xml];
  });
  const panes = numbered.map(
    ({ number }) =>
      `<wetp:taskpane dockstate="right" visibility="0" width="350" row="${number}">` +
      `<wetp:webextensionref xmlns:r="${OFFICE}" r:id="rId${number}"/></wetp:taskpane>`,
  );
  const links = numbered.map(
    ({ number }) =>
      `<Relationship Id="rId${number}" Type="${PANES}/webextension" Target="webextension${number}.xml"/>`,
  );
  return withParts(xlsx, {
    ...Object.fromEntries(parts),
    'xl/webextensions/taskpanes.xml': () =>
      `${HEAD}<wetp:taskpanes xmlns:wetp="${EXTENSIONS}/taskpanes/2010/11">${panes.join('')}</wetp:taskpanes>`,
    'xl/webextensions/_rels/taskpanes.xml.rels': () =>
      `${HEAD}<Relationships xmlns="${PACKAGE}">${links.join('')}</Relationships>`,
    '_rels/.rels': before(
      '</Relationships>',
      `<Relationship Id="rIdPanes" Type="${PANES}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>`,
    ),
    '[Content_Types].xml': before(
      '</Types>',
      override('xl/webextensions/taskpanes.xml', `${KIND}taskpanes+xml`) +
        numbered
          .map(({ number }) =>
            override(`xl/webextensions/webextension${number}.xml`, `${KIND}+xml`),
          )
          .join(''),
    ),
  });
}
