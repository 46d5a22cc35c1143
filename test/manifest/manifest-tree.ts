import { readFileSync } from 'node:fs';
import path from 'node:path';
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

const FILE = path.join(__dirname, '..', '..', 'manifest.xml');

/** Reads manifest.xml; throws where it is not well-formed or a namespace prefix is not declared. */
export function readManifest(): Element {
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
  parser.write(readFileSync(FILE, 'utf8')).close();
  const [root] = document.children;
  if (!root) throw new Error('manifest.xml is empty');
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

export function namesOf(elements: readonly Element[]): readonly string[] {
  return elements.map(({ name }) => name);
}

export function attribute(element: Element, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`${element.name} has no ${name}`);
  return value;
}
