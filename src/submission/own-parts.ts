import { KEPT_NAMESPACE } from '../kept/kept-part';
import { removeElements } from '../xlsx/save/xml/remove-elements';
import { descendants, foreignAttribute, type XmlElement } from '../xlsx/xml/xml-element';
import type { XmlDocument } from '../xlsx/xml/parse-xml';
import type { Cleaning } from './package-reader';

/** The add-in's id in its manifest: how a workbook says which add-in a pane beside it belongs to. */
export const ADD_IN_ID = '6b0c7f5e-3a5e-4d0e-9a54-2f9d1c8e7a41';
/** How the keys begin under which the add-in keeps things in a workbook. */
const SETTING = /^jixiao\./;

/** The custom XML parts of our namespace. */
export function ownXmlParts({ links, text, document }: Cleaning): readonly string[] {
  const targets = links.filter(({ kind }) => kind === 'customXml').map(({ target }) => target);
  return [...new Set(targets)].filter((path) => {
    if (!text(path)?.includes(KEPT_NAMESPACE)) return false;
    const part = document(path);
    return part !== undefined && namespaceOf(part) === KEPT_NAMESPACE;
  });
}

function namespaceOf({ root, prefix }: XmlDocument): string | undefined {
  return root.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`];
}

export interface OwnExtensions {
  /** Parts to be taken out whole: our extensions, and lists of panes that name none but ours. */
  readonly parts: readonly string[];
  readonly extensions: number;
  readonly settings: number;
}

/**
 * What Excel keeps for us among the add-ins of a workbook ([MS-OWEXML]): each has a part with its settings, and the
 * list of panes names it. Settings of ours in a part that goes by another id are taken out of it.
 */
export function ownExtensions({ links, edits, document }: Cleaning): OwnExtensions {
  const ours = new Set<string>();
  const parts: string[] = [];
  let settings = 0;
  for (const path of targetsOf(links, 'webextension')) {
    const part = document(path);
    if (part?.root.name !== 'webextension') continue;
    const kept = descendants(part.root, 'property').filter(({ attributes }) =>
      SETTING.test(attributes['name'] ?? ''),
    );
    settings += kept.length;
    if (isOurs(part.root)) ours.add(path);
    else edits.edit(path, part.text, removeElements(part.text, part.root, kept));
  }
  for (const path of targetsOf(links, 'webextensiontaskpanes')) {
    const panes = document(path);
    const own = links.filter(({ owner, target }) => owner === path && ours.has(target));
    if (!panes || own.length === 0) continue;
    const ids = new Set(own.map(({ id }) => id));
    const gone = panes.root.children.filter((pane) => namesOne(pane, ids));
    if (gone.length === panes.root.children.length) parts.push(path);
    else edits.edit(path, panes.text, removeElements(panes.text, panes.root, gone));
  }
  return { parts: [...ours, ...parts], extensions: ours.size, settings };
}

function targetsOf(links: Cleaning['links'], kind: string): readonly string[] {
  return [...new Set(links.filter((link) => link.kind === kind).map(({ target }) => target))];
}

function isOurs(extension: XmlElement): boolean {
  return descendants(extension, 'reference').some(({ attributes }) => {
    const id = (attributes['id'] ?? '').replace(/[{}]/g, '').toLowerCase();
    return id === ADD_IN_ID;
  });
}

function namesOne(pane: XmlElement, ids: ReadonlySet<string>): boolean {
  return descendants(pane, 'webextensionref').some((reference) =>
    ids.has(foreignAttribute(reference, 'id') ?? ''),
  );
}
