import * as z from 'zod/mini';
import { columnCount, rowCount } from '../../../snapshot/area';
import {
  changeValidations,
  clearValidations,
  NEW_VALIDATION,
  type ValidationContent,
} from '../../../workbook/validation/change-validations';
import type { ValidationAlert, ValidationRule } from '../../../workbook/validation/data-validation';
import { areasOfCells, invalidCells } from '../../../workbook/validation/invalid-cells';
import { readValidation } from '../../../workbook/validation/read-validation';
import { method, objectMethod, property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import type { WireObject } from '../protocol/wire-object';
import { requireUnprotected } from './access';
import { asBoolean, invalidArgument, itemNotFound } from './arguments';
import type { AreasTarget } from './open-book';
import { rangeAreasType } from './range-areas';
import { parseRule, printRule } from './validation-rule';

/** How long the texts of a validation may be ([MS-XLS] 2.5.37). */
const LONGEST = { title: 32, prompt: 255, alert: 225 } as const;

const TYPES: Readonly<Record<ValidationRule['kind'], string>> = {
  none: 'None',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const STYLES: Readonly<Record<ValidationAlert['style'], string>> = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
};

const title = z.optional(z.string().check(z.maxLength(LONGEST.title)));

const wirePrompt = z.object({
  showPrompt: z.optional(z.boolean()),
  title,
  message: z.optional(z.string().check(z.maxLength(LONGEST.prompt))),
});

const wireAlert = z.object({
  showAlert: z.optional(z.boolean()),
  style: z.optional(z.enum(['Stop', 'Warning', 'Information'])),
  title,
  message: z.optional(z.string().check(z.maxLength(LONGEST.alert))),
});

/** What the cells of one or several areas may hold. */
export const dataValidationType: ObjectType<AreasTarget> = defineType({
  name: 'DataValidation',
  members: {
    Type: property('1.8', typeOf),
    Rule: property(
      '1.8',
      shared(({ rule }) => printRule(rule)),
      (target, value) => {
        const rule = parseRule(value);
        change(target, (content) => ({ ...content, rule }));
      },
    ),
    IgnoreBlanks: property(
      '1.8',
      shared(({ ignoreBlanks }) => ignoreBlanks),
      (target, value) => {
        const ignoreBlanks = asBoolean(value);
        change(target, (content) => ({ ...content, ignoreBlanks }));
      },
    ),
    Prompt: property(
      '1.8',
      shared(({ prompt: { show, title, message } }) => ({ showPrompt: show, title, message })),
      (target, value) => {
        const { showPrompt: show, ...texts } = parsed(wirePrompt.safeParse(value));
        change(target, (content) => ({
          ...content,
          prompt: { ...content.prompt, ...given({ show, ...texts }) },
        }));
      },
    ),
    ErrorAlert: property(
      '1.8',
      shared(({ alert: { show, style, title, message } }) => ({
        showAlert: show,
        style: STYLES[style],
        title,
        message,
      })),
      (target, value) => {
        const { showAlert: show, style, ...texts } = parsed(wireAlert.safeParse(value));
        const named =
          style &&
          ({ Stop: 'stop', Warning: 'warning', Information: 'information' } as const)[style];
        change(target, (content) => ({
          ...content,
          alert: { ...content.alert, ...given({ show, style: named, ...texts }) },
        }));
      },
    ),
    Valid: property('1.8', (target) => {
      const { book, sheet, areas } = target;
      const invalid = invalidCells(book.workbook, sheet, areas).length;
      if (invalid === 0) return true;
      const all = areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0);
      return invalid === all ? false : null;
    }),
    Clear: method('1.8', (target) => {
      requireUnprotected(target);
      clearValidations(target.book.workbook, target.sheet, target.areas);
    }),
    GetInvalidCells: objectMethod('1.9', (target) => {
      const found = invalidAreas(target);
      if (!found) throw itemNotFound();
      return found;
    }),
    GetInvalidCellsOrNullObject: objectMethod('1.9', invalidAreas),
  },
});

function typeOf({ sheet, areas }: AreasTarget): string {
  const reading = readValidation(sheet, areas);
  switch (reading.kind) {
    case 'none':
      return TYPES.none;
    case 'same':
      return TYPES[reading.content.rule.kind];
    case 'partly':
      return 'MixedCriteria';
    case 'different':
      return 'Inconsistent';
  }
}

/** What all cells say; null where they differ. */
function shared<T>(read: (content: ValidationContent) => T): (target: AreasTarget) => T | null {
  return ({ sheet, areas }) => {
    const reading = readValidation(sheet, areas);
    switch (reading.kind) {
      case 'none':
        return read(NEW_VALIDATION);
      case 'same':
        return read(reading.content);
      case 'partly':
      case 'different':
        return null;
    }
  };
}

function change(target: AreasTarget, to: (content: ValidationContent) => ValidationContent): void {
  requireUnprotected(target);
  changeValidations(target.book.workbook, target.sheet, target.areas, to);
}

function invalidAreas({ book, sheet, areas }: AreasTarget): WireObject | null {
  const found = areasOfCells(invalidCells(book.workbook, sheet, areas));
  return found.length === 0 ? null : rangeAreasType.of({ book, sheet, areas: found });
}

/** @throws InvalidArgument for anything else than what was expected, and for texts that are too long */
function parsed<T>(
  result: { readonly success: true; readonly data: T } | { readonly success: false },
): T {
  if (!result.success) throw invalidArgument();
  return result.data;
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** What an add-in has named; all else stays as it is. */
function given<T extends object>(values: T): Given<T> {
  const known: Given<T> = {};
  for (const key in values)
    if (values[key] !== undefined) Object.assign(known, { [key]: values[key] });
  return known;
}
