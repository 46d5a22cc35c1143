import { property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import { asBoolean } from './arguments';
import type { OpenBook } from './open-book';

/** `context.runtime`: what concerns this add-in alone, not the workbook. */
export const runtimeType: ObjectType<OpenBook> = defineType({
  name: 'Runtime',
  members: {
    EnableEvents: property(
      '1.8',
      ({ events }) => events.enabled,
      ({ events }, value) => {
        events.enabled = asBoolean(value);
      },
    ),
  },
});
