import { objectMethod, property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import type { OpenBook } from './open-book';
import { createdWorkbook, workbookCreatedType } from './workbook-created';

/** The model recalculates after every change, so the mode is always Automatic. */
export const applicationType: ObjectType<OpenBook> = defineType({
  name: 'Application',
  members: {
    CalculationMode: property('1.1', () => 'Automatic'),
    CreateWorkbook: objectMethod('1.8', (book, [base64]) =>
      workbookCreatedType.of(createdWorkbook(book, base64)),
    ),
  },
});
