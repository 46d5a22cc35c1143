import { addCustomXml } from '../../../../workbook/custom-xml/change-custom-xml';
import type { CustomXmlPart } from '../../../../workbook/custom-xml/custom-xml-part';
import { method, objectMethod } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import { WireError } from '../../protocol/wire-error';
import type { WireObject } from '../../protocol/wire-object';
import { requireWritable } from '../access';
import { asText, itemNotFound } from '../arguments';
import type { OpenBook } from '../open-book';
import { asXml, namespaceOf } from './custom-xml-document';
import { customXmlPartType } from './custom-xml-part';

interface PartsTarget {
  readonly book: OpenBook;
  /** Null for those of every namespace. */
  readonly namespace: string | null;
}

/** What the collection of all parts and that of one namespace have in common. */
const lookup = {
  GetItemOrNullObject: objectMethod('1.5', (target: PartsTarget, [key]) => {
    const part = find(target, key);
    return part ? wire(target, part) : null;
  }),
  GetCount: method('1.5', (target: PartsTarget) => listed(target).length),
};

const customXmlPartScopedCollectionType: ObjectType<PartsTarget> = defineType({
  name: 'CustomXmlPartScopedCollection',
  items,
  item,
  members: {
    ...lookup,
    GetOnlyItem: objectMethod('1.5', (target) => {
      const only = onlyPart(target);
      if (only) return only;
      const message = 'There is no part of this namespace, or more than one.';
      throw new WireError('InvalidOperation', message);
    }),
    GetOnlyItemOrNullObject: objectMethod('1.5', onlyPart),
  },
});

export const customXmlPartCollectionType: ObjectType<PartsTarget> = defineType({
  name: 'CustomXmlPartCollection',
  items,
  item,
  members: {
    ...lookup,
    Add: objectMethod('1.5', (target, [xml]) => {
      requireWritable(target.book);
      return wire(target, addCustomXml(target.book.workbook, asXml(xml)));
    }),
    GetByNamespace: objectMethod('1.5', ({ book }, [namespace]) =>
      customXmlPartScopedCollectionType.of({ book, namespace: asText(namespace) }),
    ),
  },
});

function listed({ book, namespace }: PartsTarget): readonly CustomXmlPart[] {
  const { customXmlParts } = book.workbook;
  if (namespace === null) return customXmlParts;
  return customXmlParts.filter(({ xml }) => namespaceOf(xml) === namespace);
}

function items(target: PartsTarget): readonly WireObject[] {
  return listed(target).map((part) => wire(target, part));
}

function item(target: PartsTarget, key: unknown): WireObject {
  const part = find(target, key);
  if (!part) throw itemNotFound();
  return wire(target, part);
}

function onlyPart(target: PartsTarget): WireObject | null {
  const [only, ...others] = listed(target);
  return only && others.length === 0 ? wire(target, only) : null;
}

function find(target: PartsTarget, key: unknown): CustomXmlPart | undefined {
  const id = asText(key).toLowerCase();
  return listed(target).find((part) => part.id.toLowerCase() === id);
}

function wire({ book }: PartsTarget, { id }: CustomXmlPart): WireObject {
  return customXmlPartType.of({ book, id });
}
