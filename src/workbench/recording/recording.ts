import * as z from 'zod/mini';

const answer = z.looseObject({
  Results: z.optional(z.array(z.object({ ActionId: z.number(), Value: z.unknown() }))),
  Error: z.optional(z.looseObject({ Code: z.string(), ActionIndex: z.optional(z.number()) })),
  ProcessedResults: z.optional(
    z.object({ Results: z.array(z.object({ ActionId: z.number(), Value: z.unknown() })) }),
  ),
  /** Office's number of what befell the request as a whole. */
  failed: z.optional(z.union([z.number(), z.string()])),
});

const exchange = z.object({ request: z.unknown(), response: answer });

/** What came back for a request, as recorded or as the emulated Excel gives it. */
export type Answer = z.infer<typeof answer>;

/** A request that office.js sent, and its answer. */
export type RecordedExchange = z.infer<typeof exchange>;

/** Reads what docs/confirm-in-excel/recorder.js writes: one exchange on each line. @throws where it is none */
export function parseRecording(text: string): readonly RecordedExchange[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => exchange.parse(JSON.parse(line)));
}

export function parseAnswer(text: string): Answer {
  return answer.parse(JSON.parse(text));
}
