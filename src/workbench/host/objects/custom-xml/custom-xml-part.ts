import { deleteCustomXml, setCustomXml } from '../../../../workbook/custom-xml/change-custom-xml';
import type { CustomXmlPart } from '../../../../workbook/custom-xml/custom-xml-part';
import { method, property } from '../../protocol/member-definitions';
import { defineType, type ObjectType } from '../../protocol/object-type';
import { requireWritable } from '../access';
import { itemNotFound } from '../arguments';
import type { OpenBook } from '../open-book';
import { asXml, namespaceOf } from './custom-xml-document';

interface PartTarget {
  readonly book: OpenBook;
  readonly id: string;
}

export const customXmlPartType: ObjectType<PartTarget> = defineType({
  name: 'CustomXmlPart',
  key: { name: 'Id', of: ({ id }) => id },
  members: {
    Id: property('1.5', ({ id }) => id),
    NamespaceUri: property('1.5', (target) => namespaceOf(current(target).xml)),
    GetXml: method('1.5', (target) => current(target).xml),
    SetXml: method('1.5', (target, [xml]) => {
      requireWritable(target.book);
      setCustomXml(target.book.workbook, current(target), asXml(xml));
    }),
    Delete: method('1.5', (target) => {
      requireWritable(target.book);
      deleteCustomXml(target.book.workbook, current(target));
    }),
  },
});

/** The part as it is now. @throws ItemNotFound for one that has been deleted */
function current({ book, id }: PartTarget): CustomXmlPart {
  const found = book.workbook.customXmlParts.find((part) => part.id === id);
  if (!found) throw itemNotFound();
  return found;
}
