/** A button of the add-in on Excel's ribbon, as the manifest describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Address of the icon, relative to the page. */
  readonly icon: string | null;
  readonly action:
    { readonly kind: 'function'; readonly name: string } | { readonly kind: 'taskpane' };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

const ICON_PIXELS = '32';

/**
 * The groups that the manifest puts on the ribbon of Excel on the desktop.
 * @throws Error when the text is no well-formed XML
 */
export function readRibbon(manifest: string): readonly RibbonGroup[] {
  const xml = new DOMParser().parseFromString(manifest, 'text/xml');
  const broken = xml.querySelector('parsererror');
  if (broken) throw new Error(broken.textContent);
  const resources = readResources(xml);
  const base = new URL('.', readBase(xml)).href;
  const surface = all(xml, 'ExtensionPoint').filter(
    (point) => typeOf(point) === 'PrimaryCommandSurface',
  );
  return surface
    .flatMap((point) => all(point, 'Group'))
    .map((group) => ({
      label: resourceOf(group, 'Label', resources),
      buttons: all(group, 'Control').map((control) => readButton(control, resources, base)),
    }));
}

function readButton(
  control: Element,
  resources: ReadonlyMap<string, string>,
  base: string,
): RibbonButton {
  const [tip] = all(control, 'Supertip');
  const icons = all(control, 'Image');
  const icon = icons.find((each) => each.getAttribute('size') === ICON_PIXELS) ?? icons[0];
  const address = resources.get(icon?.getAttribute('resid') ?? '');
  const [action] = all(control, 'Action');
  return {
    id: control.getAttribute('id') ?? '',
    label: resourceOf(control, 'Label', resources),
    tipTitle: tip ? resourceOf(tip, 'Title', resources) : '',
    tip: tip ? resourceOf(tip, 'Description', resources) : '',
    icon: address?.startsWith(base) ? address.slice(base.length) : null,
    action:
      action && typeOf(action) === 'ExecuteFunction'
        ? { kind: 'function', name: all(action, 'FunctionName')[0]?.textContent.trim() ?? '' }
        : { kind: 'taskpane' },
  };
}

/** Where the manifest says that the add-in lives; the workbench serves the same files beside itself. */
function readBase(xml: Document): string {
  const [source] = all(xml, 'SourceLocation');
  return source?.getAttribute('DefaultValue') ?? document.baseURI;
}

function readResources(xml: Document): ReadonlyMap<string, string> {
  const entries = ['Image', 'Url', 'String'].flatMap((tag) => all(xml, tag));
  return new Map(
    entries.flatMap((entry) => {
      const id = entry.getAttribute('id');
      return id === null ? [] : [[id, entry.getAttribute('DefaultValue') ?? ''] as const];
    }),
  );
}

function resourceOf(parent: Element, tag: string, resources: ReadonlyMap<string, string>): string {
  const child = Array.from(parent.children).find((each) => each.localName === tag);
  return resources.get(child?.getAttribute('resid') ?? '') ?? '';
}

function all(parent: Document | Element, tag: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS('*', tag));
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');
}
