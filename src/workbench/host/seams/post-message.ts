import * as z from 'zod/mini';
import { HOST_EVENT, METHOD, type HostPort } from '../host-port';
import { webFileCall } from './web-files';
import { webContext } from './web-context';
import {
  ACTION_TYPE,
  CALL_FAILED,
  parseXdmRequest,
  printXdmResponse,
  RESPONSE_TYPE,
  type XdmRequest,
} from './xdm-message';

/** Office's number of the method that saves `Office.context.document.settings`. */
const SAVE_SETTINGS = 76;
const VERSION = 1;

const methodCall = z.looseObject({ DdaMethod: z.object({ DispatchId: z.number() }) });
const richApiCall = z.object({ ArrayData: z.array(z.unknown()) });
const completedCall = z.object({ '0': z.string(), '1': z.number(), '2': z.string() });
const settingsCall = z.object({
  DdaSettingsMethod: z.object({ Properties: z.array(z.tuple([z.string(), z.string()])) }),
});
const eventCall = z.object({ eventDispId: z.number() });

/**
 * The seam of Excel on the web: the pane is an untouched page in a frame, and office.js in it
 * talks to the page around by messages. The library asks for https and for the same host name on
 * both sides (ports may differ). Sets the frame's name, from which the library learns that it is
 * in Excel, and its address.
 * @param frame not in the document yet, for one that is there keeps the name that it had
 * @returns a function that ends the conversation
 */
export function serveFrame(port: HostPort, frame: HTMLIFrameElement, pane: URL): () => void {
  if (frame.isConnected) throw new Error('The frame of the pane is in the document already.');
  const conversation = `conversation-${crypto.randomUUID()}`;
  const send = (message: string): void => {
    frame.contentWindow?.postMessage(message, pane.origin);
  };
  const receive = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.origin !== pane.origin) return;
    const request = parseXdmRequest(event.data);
    if (request) void answer(port, request, conversation, send);
  };
  window.addEventListener('message', receive);
  frame.name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: `Excel|Web|16.00|zh-CN|${conversation}|||disableLogging|0`,
    xdmInfo: `${conversation}|add-in|${window.location.href}`,
    serializerVersion: 1,
  });
  frame.src = pane.href;
  return () => {
    window.removeEventListener('message', receive);
  };
}

async function answer(
  port: HostPort,
  request: XdmRequest,
  conversation: string,
  send: (message: string) => void,
): Promise<void> {
  const reply = (data: unknown, errorCode?: number): void => {
    send(printXdmResponse(request, RESPONSE_TYPE.call, data, errorCode));
  };
  switch (request._actionType) {
    case ACTION_TYPE.registerEvent: {
      const { eventDispId } = eventCall.parse(request._data);
      port.listen(eventDispId, (payload) => {
        send(printXdmResponse(request, RESPONSE_TYPE.event, eventData(eventDispId, payload)));
      });
      reply({ Error: 0 });
      return;
    }
    case ACTION_TYPE.unregisterEvent:
      port.unlisten(eventCall.parse(request._data).eventDispId);
      reply({ Error: 0 });
      return;
  }
  switch (request._actionName) {
    case 'ContextActivationManager_getAppContextAsync':
      reply(webContext(port.connect('web'), conversation, port.documentSettings.entries));
      return;
    case 'ContextActivationManager_notifyHost':
      reply(null);
      return;
    case 'executeMethod':
      reply(await call(port, request._data));
      return;
    default:
      reply(`This host does not answer ${request._actionName}.`, CALL_FAILED);
  }
}

async function call(port: HostPort, data: unknown): Promise<unknown> {
  const method = methodCall.parse(data).DdaMethod.DispatchId;
  if (method === SAVE_SETTINGS) {
    port.documentSettings.save(settingsCall.parse(data).DdaSettingsMethod.Properties);
    return { Error: 0, Version: VERSION };
  }
  const file = webFileCall(port.files, method, data);
  if (file) return { Error: file.status, Version: VERSION, ...Object(file.payload) };
  const { status, payload } = await port.execute(method, argumentsOf(method, data));
  return { Error: status, Version: VERSION, Data: payload };
}

function argumentsOf(method: number, data: unknown): readonly unknown[] {
  switch (method) {
    case METHOD.richApi:
      return richApiCall.parse(data).ArrayData;
    case METHOD.commandCompleted: {
      const { '0': id, '1': status, '2': outcome } = completedCall.parse(data);
      return [id, status, outcome];
    }
    default:
      return [];
  }
}

function eventData(event: number, payload: readonly unknown[]): unknown {
  return event === HOST_EVENT.richApiMessage ? { ArrayData: payload } : payload;
}
