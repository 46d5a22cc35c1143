import { vocabularyFor } from './text/vocabulary';
import { LAYOUTS, type Layout } from '../packs';
import { foldText } from './text/label';
import { isReportSheet } from '../snapshot/report-sheet';
import type { NameSnapshot, SheetSnapshot, Snapshot } from '../snapshot/snapshot';
import { candidatesOnSheet, type Candidate } from './candidates';
import { isSamePlace, type Decision } from './decisions/decision';
import { looseDecisions } from './decisions/loose-decisions';
import type { Form } from './form';
import { namesOfForms, type OwnedName } from './fields/names';
import { groupBy } from './group-by';
import { readForm } from './read-form';
import { Recall } from './recall';
import { toEnd, type Steps } from './steps';

/** What was read of a workbook before: a sheet that is the same, with the same said of it, is not read again. */
export class FormMemory {
  readonly sheets = new Recall<SheetSnapshot, readonly Candidate[]>();
  readonly forms = new Recall<Candidate, Form>();
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
  return toEnd(formSteps(snapshot, layouts, decisions, new FormMemory()));
}

/** The same in steps: each sheet or stretch of one, then each form. None of them counts as done: rules come after it. */
export function* formSteps(
  snapshot: Snapshot,
  layouts: readonly Layout[],
  decisions: readonly Decision[],
  memory: FormMemory,
): Steps<readonly Form[]> {
  const read = { layouts, decisions: groupBy(decisions, ({ sheet }) => sheet), memory };
  const visible = yield* candidatesOn(snapshot, true, read);
  const found = visible.length > 0 ? visible : yield* candidatesOn(snapshot, false, read);
  const candidates = found.filter((candidate) => !isSetAside(candidate, decisions));
  const owned = namesOfForms(
    snapshot,
    candidates.map(({ place }) => place),
  );
  const forms: Form[] = [];
  for (const candidate of candidates) {
    forms.push(formOf(candidate, owned.get(candidate.place) ?? [], memory));
    yield { done: 0, total: candidates.length };
  }
  const loose = looseDecisions(decisions, forms);
  return forms.map((form, index) => {
    const { unfit = [], setAside = [] } = loose[index] ?? {};
    return unfit.length + setAside.length === 0 ? form : { ...form, unfit, setAside };
  });
}

function formOf(candidate: Candidate, names: readonly OwnedName[], { forms }: FormMemory): Form {
  const basis = [JSON.stringify(names)];
  const known = forms.find(candidate, basis);
  if (known) return known;
  const { outline, nth, titled } = candidate;
  return forms.keep(
    candidate,
    basis,
    readForm(outline, names, vocabularyFor(outline.layout), nth, titled),
  );
}

/** The user said that it is none, of a form that was called so. */
function isSetAside({ place, nth, outline }: Candidate, decisions: readonly Decision[]): boolean {
  const where = { sheet: place.sheet, nth };
  const title = foldText(outline.title.text);
  return decisions.some(
    (one) => one.about === 'form' && isSamePlace(one, where) && one.at === title,
  );
}

/** By what all sheets are read. */
interface Reading {
  readonly layouts: readonly Layout[];
  readonly decisions: ReadonlyMap<string, readonly Decision[]>;
  readonly memory: FormMemory;
}

function* candidatesOn(
  snapshot: Snapshot,
  visible: boolean,
  { layouts, decisions, memory }: Reading,
): Steps<readonly Candidate[]> {
  const sheets = snapshot.sheets.filter(
    (sheet) => (sheet.visibility === 'visible') === visible && !isReportSheet(sheet),
  );
  const namesAt = groupBy(snapshot.names, targetSheet);
  const found: Candidate[] = [];
  for (const sheet of sheets) {
    yield { done: 0, total: sheets.length };
    const names = namesAt.get(sheet.name) ?? [];
    const said = decisions.get(sheet.name) ?? [];
    const basis = [JSON.stringify([names, said]), ...layouts];
    const known = memory.sheets.find(sheet, basis);
    if (known) {
      found.push(...known);
      continue;
    }
    const by = { layouts, names, decisions: said };
    const read = yield* candidatesOnSheet(sheet, by, sheets.length);
    found.push(...memory.sheets.keep(sheet, basis, read));
  }
  return found;
}

function targetSheet({ target }: NameSnapshot): string | null {
  return target.kind === 'area' ? target.sheet : null;
}
