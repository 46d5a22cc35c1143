import * as z from 'zod/mini';
import type { Exchange } from '../../../src/workbench/host/traffic';

/** Methods and properties: what Excel may refuse; the library's own notes and paths it does not. */
const REFUSABLE: ReadonlySet<number> = new Set([3, 4]);

const body = z.object({
  Actions: z.array(z.object({ ActionType: z.number(), Name: z.optional(z.string()) })),
});

/** The numbers of the actions of a round trip that Excel may refuse, the first is 1; none where it asks for no such. */
export function refusableActions({ request }: Exchange): readonly number[] {
  if (!request.startsWith('{')) return [];
  return body
    .parse(JSON.parse(request))
    .Actions.flatMap(({ ActionType, Name }, index) =>
      REFUSABLE.has(ActionType) && !Name?.startsWith('_') ? [index + 1] : [],
    );
}
