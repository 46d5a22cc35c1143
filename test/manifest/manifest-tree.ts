import { SaxesParser } from 'saxes';

/** An element with its prefix dropped; text only where it holds nothing else. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface OpenElement extends Element {
  readonly children: Element[];
  text: string;
}

/** Reads a manifest; throws where it is not well-formed or a namespace prefix is not declared. */
export function readManifest(xml: string): Element {
  const document: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    const element = {
      name: local,
      attributes: Object.fromEntries(values),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [root] = document.children;
  if (!root) throw new Error('The manifest is empty');
  return root;
}

/** Every element below, in document order. */
export function descendants(element: Element): readonly Element[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}

export function named(element: Element, name: string): readonly Element[] {
  return descendants(element).filter((other) => other.name === name);
}

/** The one element reached by these names, one level each. */
export function at(element: Element, ...names: readonly string[]): Element {
  return names.reduce((parent, name) => {
    const found = parent.children.filter((child) => child.name === name);
    const [only, ...others] = found;
    if (!only || others.length > 0) throw new Error(`${found.length} ${name} in ${parent.name}`);
    return only;
  }, element);
}

export function attribute(element: Element, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`${element.name} has no ${name}`);
  return value;
}

/** The values that occur more than once, each named once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
