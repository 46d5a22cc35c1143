import { AGGREGATES } from './aggregates';
import { ARITHMETIC } from './arithmetic';
import { CONDITIONAL_AGGREGATES } from './conditional-aggregates';
import { DATES } from './dates';
import type { FormulaFunction } from './definition';
import { INFORMATION } from './information';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { REFERENCES } from './references';
import { SUBTOTALS } from './subtotals';
import { TEXTS } from './texts';

/** All functions that can be computed, by their English names in capitals. */
export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  [
    AGGREGATES,
    ARITHMETIC,
    CONDITIONAL_AGGREGATES,
    DATES,
    INFORMATION,
    LOGIC,
    LOOKUP,
    REFERENCES,
    SUBTOTALS,
    TEXTS,
  ].flatMap((table) => Object.entries(table)),
);
