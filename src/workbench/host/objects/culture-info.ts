import { navigation, property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';

/** The settings of a Windows in Simplified Chinese, by which this Excel reads and shows dates and numbers. */
export const CULTURE = {
  name: 'zh-CN',
  decimalSeparator: '.',
  groupSeparator: ',',
  dateSeparator: '/',
  timeSeparator: ':',
  shortDate: 'yyyy/M/d',
  longDate: "yyyy'年'M'月'd'日'",
  longTime: 'H:mm:ss',
} as const;

type Culture = typeof CULTURE;

const numberFormatType: ObjectType<Culture> = defineType({
  name: 'NumberFormatInfo',
  members: {
    NumberDecimalSeparator: property('1.11', (culture) => culture.decimalSeparator),
    NumberGroupSeparator: property('1.11', (culture) => culture.groupSeparator),
  },
});

const datetimeFormatType: ObjectType<Culture> = defineType({
  name: 'DatetimeFormatInfo',
  members: {
    DateSeparator: property('1.12', (culture) => culture.dateSeparator),
    TimeSeparator: property('1.12', (culture) => culture.timeSeparator),
    ShortDatePattern: property('1.12', (culture) => culture.shortDate),
    LongDatePattern: property('1.12', (culture) => culture.longDate),
    LongTimePattern: property('1.12', (culture) => culture.longTime),
  },
});

export const cultureInfoType: ObjectType<Culture> = defineType({
  name: 'CultureInfo',
  members: {
    Name: property('1.11', (culture) => culture.name),
    NumberFormat: navigation('1.11', (culture) => numberFormatType.of(culture)),
    DatetimeFormat: navigation('1.12', (culture) => datetimeFormatType.of(culture)),
  },
});
