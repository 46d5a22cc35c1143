import { KEPT_NAMESPACE, printKeptPart, readKeptPart } from '../../kept/kept-part';
import type { ReversibleEdit } from '../../plan/edit';
import { run } from '../office/run';

/** What the workbook keeps of the user's decisions; null where it keeps nothing. */
export function readKept(): Promise<string | null> {
  return run(async (context) => {
    const parts = loadKeptParts(context);
    await context.sync();
    const kept = requestKept(parts);
    if (kept) await context.sync();
    return keptText(kept);
  });
}

/** Asks which parts of ours there are, along with whatever else the next round trip brings. */
export function loadKeptParts({
  workbook,
}: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE).load('items/id');
}

/** Asks for what the part holds; null where the parts, loaded before, are none. */
export function requestKept({
  items,
}: Excel.CustomXmlPartScopedCollection): OfficeExtension.ClientResult<string> | null {
  return items[0]?.getXml() ?? null;
}

/** What was asked for, once it has come. */
export function keptText(xml: OfficeExtension.ClientResult<string> | null): string | null {
  return xml && readKeptPart(xml.value);
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
