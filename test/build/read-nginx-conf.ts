import { inOrder, only, type ServerSettings } from './server-settings';

/** A word in quotes, or one without blanks; the end of a directive; the edges of a block. */
const TOKEN = /"[^"]*"|[{};]|[^\s{};"]+/g;
const CACHING = 'Cache-Control';

interface Directive {
  readonly words: readonly string[];
  readonly block: readonly Directive[];
}

/**
 * Reads the sample for nginx as nginx does.
 * @param path of the site, with a slash at its end
 * @throws where a place has other headers than another: nginx gives a place its own alone
 */
export function readNginxConf(conf: string, path: string): ServerSettings {
  const tokens = conf.replace(/^\s*#.*$/gm, '').match(TOKEN) ?? [];
  const server = only(directives(tokens[Symbol.iterator]()));
  const places = named(server, 'location').filter((place) => named(place, 'return').length === 0);
  return {
    headers: Object.fromEntries(only(unique(places.map(headersOf)))),
    index: only(named(server, 'index').map(({ words }) => words[1] ?? '')),
    types: Object.fromEntries(
      only(named(server, 'types')).block.map(({ words }) => [`.${words[1] ?? ''}`, words[0] ?? '']),
    ),
    caching: Object.fromEntries(
      places.map((place) => [placeIn(path, place), cachingOf(place)] as const),
    ),
  };
}

function directives(tokens: IterableIterator<string>): readonly Directive[] {
  const found: Directive[] = [];
  let words: string[] = [];
  for (let next = tokens.next(); next.done !== true; next = tokens.next()) {
    const token = next.value;
    if (token === '}') break;
    if (token === '{' || token === ';') {
      found.push({ words, block: token === '{' ? directives(tokens) : [] });
      words = [];
    } else words.push(token.replaceAll('"', ''));
  }
  return found;
}

const named = ({ block }: Directive, name: string) =>
  block.filter(({ words }) => words[0] === name);

/** `location = /jixiao/taskpane.html` stands for that file alone, `location /jixiao/assets/` for all below. */
function placeIn(path: string, { words }: Directive): string {
  const [, first = '', file] = words;
  const place = first === '=' ? (file ?? '') : first;
  if (!place.startsWith(path)) throw new Error(`${place} lies outside of the site`);
  return place.slice(path.length);
}

function headersOf(place: Directive): readonly (readonly [name: string, value: string])[] {
  const headers = named(place, 'add_header').filter(({ words }) => words[1] !== CACHING);
  return headers.map(({ words: [, name = '', value = '', always] }) => {
    if (always !== 'always') throw new Error(`${name} is missing from answers that fail`);
    return [name, value];
  });
}

function cachingOf(place: Directive): string {
  const controls = named(place, 'add_header').filter(({ words }) => words[1] === CACHING);
  const [, , control = '', always] = only(controls).words;
  if (always !== undefined) throw new Error('A file that was missing for a moment is kept missing');
  return inOrder(control);
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
