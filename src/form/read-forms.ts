import { DEFAULT_VOCABULARY } from './text/vocabulary';
import { LAYOUTS, type Layout } from '../packs';
import { foldText } from './text/label';
import { isReportSheet } from '../snapshot/report-sheet';
import type { SheetSnapshot, Snapshot } from '../snapshot/snapshot';
import { isSamePlace, type Decision } from './decisions/decision';
import type { Noted } from './decisions/question';
import { looseDecisions } from './decisions/loose-decisions';
import { settleTitle } from './decisions/settle-title';
import type { Form } from './form';
import { namesOfForms, type FormPlace } from './fields/names';
import { outlineOf, type Outline } from './outline/outline';
import { readForm } from './read-form';
import { segmentsOf } from './outline/segment';
import { gridsOf } from './outline/side-by-side';
import { toEnd, type Steps } from './steps';

interface Candidate {
  readonly place: FormPlace;
  /** Which of the sheet's forms it is. */
  readonly nth: number;
  readonly outline: Outline;
  readonly titled: readonly Noted[];
}

/**
 * Every form of the workbook, in the order of its sheets; none for a workbook that holds no such form.
 * Hidden sheets are read only where no visible one holds a form: templates are often kept there.
 * @param decisions what the user decided where the sheets leave something open; those that fit nothing are passed over
 */
export function readForms(
  snapshot: Snapshot,
  layouts: readonly Layout[] = LAYOUTS,
  decisions: readonly Decision[] = [],
): readonly Form[] {
  return toEnd(formSteps(snapshot, layouts, decisions));
}

/** The same in steps: each sheet or stretch of one, then each form. None of them counts as done: rules come after it. */
export function* formSteps(
  snapshot: Snapshot,
  layouts: readonly Layout[],
  decisions: readonly Decision[],
): Steps<readonly Form[]> {
  const visible = yield* candidatesOn(snapshot, true, layouts, decisions);
  const found =
    visible.length > 0 ? visible : yield* candidatesOn(snapshot, false, layouts, decisions);
  const candidates = found.filter((candidate) => !isSetAside(candidate, decisions));
  const owned = namesOfForms(
    snapshot,
    candidates.map(({ place }) => place),
  );
  const forms: Form[] = [];
  for (const { place, nth, outline, titled } of candidates) {
    forms.push(readForm(outline, owned.get(place) ?? [], DEFAULT_VOCABULARY, nth, titled));
    yield { done: 0, total: candidates.length };
  }
  const loose = looseDecisions(decisions, forms);
  return forms.map((form, index) => ({ ...form, ...loose[index] }));
}

/** The user said that it is none, of a form that was called so. */
function isSetAside({ place, nth, outline }: Candidate, decisions: readonly Decision[]): boolean {
  const where = { sheet: place.sheet, nth };
  const title = foldText(outline.title.text);
  return decisions.some(
    (one) => one.about === 'form' && isSamePlace(one, where) && one.at === title,
  );
}

function* candidatesOn(
  snapshot: Snapshot,
  visible: boolean,
  layouts: readonly Layout[],
  decisions: readonly Decision[],
): Steps<readonly Candidate[]> {
  const sheets = snapshot.sheets.filter(
    (sheet) => (sheet.visibility === 'visible') === visible && !isReportSheet(sheet),
  );
  const found: Candidate[] = [];
  for (const sheet of sheets) {
    yield { done: 0, total: sheets.length };
    found.push(...(yield* candidatesOnSheet(snapshot, sheet, layouts, decisions, sheets.length)));
  }
  return found;
}

function* candidatesOnSheet(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  layouts: readonly Layout[],
  decisions: readonly Decision[],
  total: number,
): Steps<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const { grid, titles } of gridsOf(sheet, layouts, DEFAULT_VOCABULARY)) {
    const segments = segmentsOf(grid, titles, DEFAULT_VOCABULARY);
    for (const [index, segment] of segments.entries()) {
      yield { done: 0, total };
      const nth = found.length;
      const where = { sheet: grid.sheet, nth };
      const own = { ...grid, decisions: decisions.filter((one) => isSamePlace(one, where)) };
      const above = segments[index - 1] ?? null;
      const titled = settleTitle(own, segment, above, DEFAULT_VOCABULARY);
      const outline = outlineOf(snapshot, own, titled.segment, layouts, DEFAULT_VOCABULARY);
      if (!outline) continue;
      const place = { sheet: grid.sheet, area: titled.segment.area };
      found.push({ place, nth, outline, titled: titled.noted });
    }
  }
  return found;
}
