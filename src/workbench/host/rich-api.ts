import * as z from 'zod/mini';
import type { Faults } from './faults';
import type { MethodAnswer } from './host-port';
import { localized } from './messages';
import { concernsWorkbook, isHousekeeping, parseRequest, type Request } from './protocol/request';
import type { Response } from './protocol/response';
import { REQUEST_STATUS, type RequestRefusal } from './request-faults';
import { sizeInBytes, type Traffic } from './traffic';

/** The flag of a request that may wait until the user has left the cell. */
const DELAY_FOR_CELL_EDIT = 64;

const message = z.array(z.unknown());

interface RichApiOptions {
  /** @param stopAt number of the action that is to fail, the first is 1; null for none */
  readonly execute: (request: Request, stopAt: number | null) => Response;
  readonly faults: Faults;
  readonly traffic: Traffic;
  /** The most bytes that may go over the wire at once, either way. */
  readonly payloadLimit: number;
  readonly locale: string;
}

/** Answers one `context.sync()`: the library's message, its body at place 4, its flags at 6. */
export async function answerRichApi(
  args: readonly unknown[],
  { execute, faults, traffic, payloadLimit, locale }: RichApiOptions,
): Promise<MethodAnswer> {
  const [, , , , body, , flags] = message.parse(args);
  const text = z.string().parse(body);
  const request = parseRequest(text);
  if (isHousekeeping(request)) return delivered(JSON.stringify(execute(request, null)));

  const number = concernsWorkbook(request) ? traffic.begin() : null;
  const answer = (json: string): MethodAnswer => {
    traffic.end({ request: text, response: json });
    return delivered(json);
  };
  const refuse = (code: RequestRefusal): MethodAnswer => {
    if (code === 'GeneralException') return answer(JSON.stringify(localized(FAILURE, locale)));
    traffic.end({ request: text, response: '' });
    return { status: REQUEST_STATUS[code], payload: null };
  };

  if (faults.cellEdit) {
    const mayWait = (z.number().parse(flags) & DELAY_FOR_CELL_EDIT) !== 0;
    if (!mayWait) return refuse('InvalidOperationInCellEditMode');
    await faults.editingEnded();
  }
  const fault = number === null ? null : faults.ofRequest(number);
  if (fault?.kind === 'refused') return refuse(fault.code);
  if (sizeInBytes(text) > payloadLimit) return refuse('RequestPayloadSizeLimitExceeded');
  if (fault?.kind === 'overtaken') fault.by();
  const response = execute(request, fault?.kind === 'stopped' ? fault.atAction : null);
  const json = JSON.stringify(localized(response, locale));
  if (fault?.kind === 'answer-lost') return refuse('InvalidOrTimedOutSession');
  // What was to be written is written all the same.
  if (sizeInBytes(json) > payloadLimit) return refuse('ResponsePayloadSizeLimitExceeded');
  return answer(json);
}

/** What Excel answers when it cannot say why it failed. */
const FAILURE: Response = {
  Error: {
    Code: 'GeneralException',
    Message: 'There was an internal error while processing the request.',
    Location: '',
    HttpStatusCode: 500,
    ActionIndex: 0,
  },
  ProcessedResults: { Results: [] },
  TraceIds: [],
};

function delivered(json: string): MethodAnswer {
  return { status: 0, payload: [200, [], json] };
}
