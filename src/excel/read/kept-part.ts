import { KEPT_NAMESPACE, keptIn, printKeptPart } from '../../kept/kept-part';
import type { ReversibleEdit } from '../../plan/edit';
import { run } from '../office/run';

/** What the workbook keeps of the user's decisions; null where it keeps nothing. */
export function readKept(): Promise<string | null> {
  return run(async (context) => {
    const parts = loadKeptParts(context);
    await context.sync();
    const kept = requestKept(parts);
    if (kept.length > 0) await context.sync();
    return keptText(kept);
  });
}

/** Asks which parts of ours there are, along with whatever else the next round trip brings. */
export function loadKeptParts({
  workbook,
}: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE).load('items/id');
}

type Answers = readonly OfficeExtension.ClientResult<string>[];

/** Asks for what the parts, loaded before, hold. */
export function requestKept({ items }: Excel.CustomXmlPartScopedCollection): Answers {
  return items.map((part) => part.getXml());
}

/** What was asked for, once it has come. */
export function keptText(parts: Answers): string | null {
  return keptIn(parts.map(({ value }) => value));
}

/** Queues the change of the part. */
export function writeKept(
  { customXmlParts }: Excel.Workbook,
  { before, after }: Extract<ReversibleEdit, { kind: 'set-kept' }>,
): void {
  if (before === null) {
    if (after !== null) customXmlParts.add(printKeptPart(after));
    return;
  }
  const part = customXmlParts.getByNamespace(KEPT_NAMESPACE).getOnlyItem();
  if (after === null) part.delete();
  else part.setXml(printKeptPart(after));
}
