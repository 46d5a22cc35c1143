import type { PlanReading } from '../../plan/expectations/plan-reading';
import type { Area } from '../../snapshot/area';
import { MAX_MERGES, mayBeTooMany, readMergesByParts } from './read-merges-by-parts';
import { requestReading, type Question } from '../write/request-reading';
import { run } from '../office/run';

type Ask = (context: Excel.RequestContext) => Promise<Question>;

/**
 * What is asked, at once; where Excel refuses since a sheet holds more merged areas than it lists at once, in as many
 * round trips as it takes to find those first.
 * @param restructured the sheets whose merged areas are asked for
 * @throws WorkspaceError
 */
export async function readWhole(restructured: readonly string[], ask: Ask): Promise<PlanReading> {
  try {
    return await read(ask, new Map());
  } catch (cause) {
    if (!mayBeTooMany(cause)) throw cause;
    const known = new Map<string, readonly Area[]>();
    for (const sheet of new Set(restructured)) known.set(sheet, await readMergesByParts(sheet));
    if ([...known.values()].every(({ length }) => length <= MAX_MERGES)) throw cause;
    return read(ask, known);
  }
}

function read(ask: Ask, known: Question['known']): Promise<PlanReading> {
  return run(async (context) => {
    const answer = requestReading(context, { ...(await ask(context)), known });
    await context.sync();
    return answer();
  });
}
