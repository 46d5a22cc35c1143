import { METHOD, type HostPort } from '../host/host-port';
import * as z from 'zod/mini';
import { differences, type Difference } from './differences';
import { KnownIds } from './known-ids';
import { parseAnswer, type Answer, type RecordedExchange } from './recording';

/** The flags of a request that writes. */
const FLAGS = 1;

const payload = z.tuple([z.number(), z.unknown(), z.string()]);

/**
 * Sends recorded requests to an emulated Excel and lists where it answers otherwise. Ids are taken for each other
 * where they stand at the same place; messages and times are not compared.
 */
export async function replay(
  recording: readonly RecordedExchange[],
  port: HostPort,
): Promise<readonly Difference[]> {
  port.connect('windows');
  const ids = new KnownIds();
  const found: Difference[] = [];
  for (const [index, { request, response }] of recording.entries()) {
    const given = await ask(port, ids.translate(request));
    ids.learn(response, given);
    found.push(...differences(index + 1, ids.translate(response), given));
  }
  return found;
}

async function ask(port: HostPort, request: unknown): Promise<Answer> {
  const body = JSON.stringify(request);
  const message = ['', 'POST', 'ProcessQuery', [], body, 0, FLAGS];
  const answer = await port.execute(METHOD.richApi, message);
  if (answer.status !== 0) return { failed: answer.status };
  return parseAnswer(payload.parse(answer.payload)[2]);
}
