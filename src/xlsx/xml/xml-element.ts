/** An element together with the places in the text where it stands, so that a change can be patched in. */
export interface XmlElement {
  /** Without the prefix of the document's main namespace; names of other namespaces keep theirs. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The characters directly in it, its children's left out. */
  text: string;
  /** Of its `<`. */
  readonly start: number;
  /** After its start tag. */
  readonly contentStart: number;
  /** Where its end tag begins; the end of the element when it is empty (`<a/>`). */
  contentEnd: number;
  end: number;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** The local part of a name such as `x14:cfRule`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Every element below this one whose local name it is. */
export function descendants(element: XmlElement | undefined, local: string): XmlElement[] {
  if (!element) return [];
  return element.children.flatMap((each) =>
    localName(each.name) === local ? [each] : descendants(each, local),
  );
}

/** An attribute of another namespace, whatever prefix it goes by (`r:id`). */
export function foreignAttribute(element: XmlElement, local: string): string | undefined {
  const key = Object.keys(element.attributes).find((name) => name.endsWith(`:${local}`));
  return key === undefined ? undefined : element.attributes[key];
}

/** `1`, `true` and `on` of the file format; the default when the attribute is missing. */
export function flag(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const text = element?.attributes[name];
  return text === undefined ? otherwise : text === '1' || text === 'true' || text === 'on';
}

/** A number; the default when the attribute is missing or no number. */
export function numeric(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes[name];
  const value = text === undefined || text === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}
