import { calculateNow, calculatePending } from '../../../workbook/calculation/calculate';
import {
  setCalculationMode,
  suspendCalculation,
} from '../../../workbook/calculation/calculation-mode';
import type { Calculation } from '../../../workbook/workbook';
import { method, navigation, objectMethod, property } from '../protocol/member-definitions';
import { defineType, type ObjectType } from '../protocol/object-type';
import { asText, invalidArgument } from './arguments';
import { CULTURE, cultureInfoType } from './culture-info';
import type { OpenBook } from './open-book';
import { createdWorkbook, workbookCreatedType } from './workbook-created';

const MODES: Readonly<Record<Calculation['mode'], string>> = {
  automatic: 'Automatic',
  'automatic-except-tables': 'AutomaticExceptTables',
  manual: 'Manual',
};

/** The number that Excel 2021 gives for the engine that last computed a workbook in full. */
const ENGINE_VERSION = 191_029;

export const applicationType: ObjectType<OpenBook> = defineType({
  name: 'Application',
  members: {
    CalculationMode: property(
      '1.1',
      ({ workbook }) => MODES[workbook.calculation.mode],
      ({ workbook }, value) => {
        setCalculationMode(workbook, modeOf(value));
      },
    ),
    CalculationEngineVersion: property('1.9', () => ENGINE_VERSION),
    CalculationState: property('1.9', ({ workbook }) =>
      workbook.calculation.pending ? 'Pending' : 'Done',
    ),
    DecimalSeparator: property('1.11', () => CULTURE.decimalSeparator),
    ThousandsSeparator: property('1.11', () => CULTURE.groupSeparator),
    UseSystemSeparators: property('1.11', () => true),
    CultureInfo: navigation('1.11', () => cultureInfoType.of(CULTURE)),
    Calculate: method('1.1', ({ workbook }, [type]) => {
      switch (asText(type)) {
        case 'Recalculate':
          calculatePending(workbook);
          break;
        case 'Full':
        case 'FullRebuild':
          calculateNow(workbook);
          break;
        default:
          throw invalidArgument();
      }
    }),
    SuspendApiCalculationUntilNextSync: method('1.6', ({ workbook }) => {
      suspendCalculation(workbook);
    }),
    /** Nothing is drawn while a request is carried out. */
    SuspendScreenUpdatingUntilNextSync: method('1.9', () => null),
    CreateWorkbook: objectMethod('1.8', (book, [base64]) =>
      workbookCreatedType.of(createdWorkbook(book, base64)),
    ),
  },
});

/** @throws InvalidArgument */
function modeOf(value: unknown): Calculation['mode'] {
  switch (value) {
    case 'Automatic':
      return 'automatic';
    case 'AutomaticExceptTables':
      return 'automatic-except-tables';
    case 'Manual':
      return 'manual';
    default:
      throw invalidArgument();
  }
}
