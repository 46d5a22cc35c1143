import { loadKeptParts } from './kept-part';
import { loadNames, namesOf } from './names';
import { loadTypes } from './conditional-formats';
import { loadSetting, settingText } from './read-setting';
import { RULES_KEY } from '../../session/rules-setting';
import type { NameSnapshot } from '../../snapshot/snapshot';

/** What the first round trip tells: which sheets there are, and the rules of those that we asked about. */
export interface Overview {
  readonly sheets: readonly Excel.Worksheet[];
  readonly activeSheet: string;
  readonly names: readonly NameSnapshot[];
  /** What the user set for the rules; null where nothing. */
  readonly ruleSettings: string | null;
  /** The parts in which the workbook keeps the user's decisions: one, or none. */
  readonly keptParts: Excel.CustomXmlPartScopedCollection;
  /** By sheet id: the conditional formats, types loaded, of the active and the watched sheets. */
  readonly formats: ReadonlyMap<string, Excel.ConditionalFormatCollection>;
}

/**
 * One round trip.
 * @param watched ids of sheets whose conditional formats should be known already now
 */
export async function readOverview(
  context: Excel.RequestContext,
  watched: ReadonlySet<string>,
): Promise<Overview> {
  const { worksheets, names } = context.workbook;
  worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/protection/options',
  );
  loadNames(names);
  const ruleSettings = loadSetting(context, RULES_KEY);
  const keptParts = loadKeptParts(context);
  const active = worksheets.getActiveWorksheet();
  active.load('id,name');
  const activeFormats = loadTypes(active);
  const watchedFormats = [...watched].map((id) => [id, loadTypes(worksheets.getItem(id))] as const);
  await context.sync();
  return {
    sheets: worksheets.items,
    activeSheet: active.name,
    names: namesOf(names, null),
    ruleSettings: settingText(ruleSettings),
    keptParts,
    formats: new Map([...watchedFormats, [active.id, activeFormats]]),
  };
}
