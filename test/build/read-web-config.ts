import { at, attribute, named, readManifest, type Element } from '../manifest/manifest-tree';
import { inOrder, only, type ServerSettings } from './server-settings';

/** Everything that the settings for IIS may hold: it answers every request with an error where it meets another. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  configuration: [],
  location: ['path'],
  'system.webServer': [],
  httpProtocol: [],
  customHeaders: [],
  staticContent: [],
  clientCache: ['cacheControlMode', 'cacheControlMaxAge', 'cacheControlCustom'],
  mimeMap: ['fileExtension', 'mimeType'],
  defaultDocument: [],
  files: [],
  clear: [],
  add: ['name', 'value'],
  remove: ['name', 'fileExtension'],
  urlCompression: ['doStaticCompression'],
};

/**
 * Reads the settings for IIS.
 * @throws at an element or attribute that IIS does not know, and where one is added that is not taken away first: IIS
 *   refuses a name that a folder above has given already
 */
export function readWebConfig(xml: string): ServerSettings {
  const root = readManifest(xml);
  checkNames(root);
  const site = at(root, 'system.webServer');
  return {
    headers: added(at(site, 'httpProtocol', 'customHeaders'), 'name', 'value'),
    index: attribute(only(named(at(site, 'defaultDocument', 'files'), 'add')), 'value'),
    types: withoutCharset(added(at(site, 'staticContent'), 'fileExtension', 'mimeType')),
    caching: { '': cachingOf(site), ...cachingOfPlaces(root) },
  };
}

function checkNames({ name, attributes, children }: Element): void {
  const known = KNOWN[name];
  const odd = Object.keys(attributes).find((each) => !known?.includes(each));
  if (!known || odd !== undefined) throw new Error(`IIS does not know ${name} ${odd ?? ''}`);
  children.forEach(checkNames);
}

/** Names and values that are added to a collection, each taken away just before. */
function added({ children }: Element, key: string, value: string): Record<string, string> {
  const entries = children.flatMap((child, index) => {
    const name = child.attributes[key];
    if (name === undefined || child.name === 'remove') return [];
    const before = children[index - 1];
    if (before?.name !== 'remove' || before.attributes[key] !== name) {
      throw new Error(`${name} may stand twice`);
    }
    return [[name, attribute(child, value)] as const];
  });
  return Object.fromEntries(entries);
}

function cachingOfPlaces(root: Element): Readonly<Record<string, string>> {
  const places = root.children.filter(({ name }) => name === 'location');
  return Object.fromEntries(
    places.map((place) => [attribute(place, 'path'), cachingOf(at(place, 'system.webServer'))]),
  );
}

/** What IIS makes of its three attributes, each of which a place has from the folder above where it is silent. */
function cachingOf(site: Element): string {
  const cache = at(site, 'staticContent', 'clientCache');
  const custom = attribute(cache, 'cacheControlCustom');
  switch (attribute(cache, 'cacheControlMode')) {
    case 'DisableCache':
      return inOrder(['no-cache', ...(custom === '' ? [] : [custom])].join(','));
    case 'UseMaxAge':
      return inOrder(`${custom},max-age=${secondsOf(attribute(cache, 'cacheControlMaxAge'))}`);
    default:
      throw new Error('Whether IIS sends its own words without a mode is not documented');
  }
}

/** @param span such as `365.00:00:00` */
function secondsOf(span: string): number {
  const [, days, ...clock] = /^(\d+)\.(\d\d):(\d\d):(\d\d)$/.exec(span) ?? [];
  const [hours = 0, minutes = 0, seconds = 0] = clock.map(Number);
  return ((Number(days) * 24 + hours) * 60 + minutes) * 60 + seconds;
}

function withoutCharset(types: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(types).map(([ending, type]) => [ending, type.replace(/;.*/, '')]),
  );
}
