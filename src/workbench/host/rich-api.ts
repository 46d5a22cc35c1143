import * as z from 'zod/mini';
import type { Faults } from './faults';
import type { MethodAnswer } from './host-port';
import { concernsWorkbook, isHousekeeping, parseRequest, type Request } from './protocol/request';
import type { Response } from './protocol/response';
import type { Traffic } from './traffic';

/** Office's number of `InvalidOperationInCellEditMode`. */
const IN_CELL_EDIT_MODE = 5004;
/** The flag of a request that may wait until the user has left the cell. */
const DELAY_FOR_CELL_EDIT = 64;

const message = z.array(z.unknown());

interface RichApiOptions {
  readonly execute: (request: Request) => Response;
  readonly faults: Faults;
  readonly traffic: Traffic;
}

/** Answers one `context.sync()`: the library's message, its body at place 4, its flags at 6. */
export async function answerRichApi(
  args: readonly unknown[],
  { execute, faults, traffic }: RichApiOptions,
): Promise<MethodAnswer> {
  const [, , , , body, , flags] = message.parse(args);
  const text = z.string().parse(body);
  const request = parseRequest(text);
  if (isHousekeeping(request)) return delivered(execute(request)).answer;

  const number = concernsWorkbook(request) ? traffic.begin() : null;
  if (faults.cellEdit) {
    if ((z.number().parse(flags) & DELAY_FOR_CELL_EDIT) === 0) {
      traffic.end({ request: text, response: '' });
      return { status: IN_CELL_EDIT_MODE, payload: null };
    }
    await faults.editingEnded();
  }
  const response = number !== null && faults.failAtSync === number ? FAILURE : execute(request);
  const { answer, json } = delivered(response);
  traffic.end({ request: text, response: json });
  return answer;
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

function delivered(response: Response): { readonly answer: MethodAnswer; readonly json: string } {
  const json = JSON.stringify(response);
  return { answer: { status: 0, payload: [200, [], json] }, json };
}
