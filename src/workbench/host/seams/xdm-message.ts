import * as z from 'zod/mini';

/** Kinds of what the library sends to Excel on the web. */
export const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
/** Whether an answer is to a call, or tells of an event. */
export const RESPONSE_TYPE = { call: 0, event: 1 } as const;
/** The error number of a call that could not be handled. */
export const CALL_FAILED = -2;

const REQUEST = 0;
const RESPONSE = 1;
const SERIALIZER_VERSION = 1;

const request = z.object({
  _messageType: z.literal(REQUEST),
  _actionName: z.string(),
  _actionType: z.number(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _data: z.unknown(),
});

export type XdmRequest = z.infer<typeof request>;

/** A message of the library, or null for one that is not its. */
export function parseXdmRequest(text: unknown): XdmRequest | null {
  if (typeof text !== 'string') return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = request.safeParse(json);
  return parsed.success ? parsed.data : null;
}

/** An answer to a request, or an event that the request asked for. */
export function printXdmResponse(
  to: XdmRequest,
  type: (typeof RESPONSE_TYPE)[keyof typeof RESPONSE_TYPE],
  data: unknown,
  errorCode = 0,
): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _errorCode: errorCode,
    _responseType: type,
    _serializerVersion: SERIALIZER_VERSION,
    _data: data,
  });
}
