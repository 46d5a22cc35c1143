import * as z from 'zod/mini';
import { METHOD, type HostFacts, type HostPort, type MethodAnswer } from '../host-port';
import { externalFileCall } from './external-files';
import { externalContext, type ExternalContext } from './external-context';

/**
 * The seam of Excel for Windows: the object that office.js finds as `window.external`. It must
 * stand there before office.js runs. In a page whose parent holds the host:
 *
 *     <script>window.external = window.parent.jixiaoExcelHost;</script>
 *     <script src="…/office.js"></script>
 */
export interface WindowExternal {
  readonly GetHostInfo: () => string;
  readonly GetContext: () => ExternalContext;
  readonly GetLoggingAllowed: () => boolean;
  readonly Execute: (method: number, args: unknown, callback: SafeArrayCallback) => void;
  readonly RegisterEvent: (
    event: number,
    target: string,
    handler: (event: number, payload: SafeArray) => void,
    callback: SafeArrayCallback,
  ) => void;
  readonly UnregisterEvent: (event: number, target: string, callback: SafeArrayCallback) => void;
}

/** How a COM host hands over an array. */
interface SafeArray {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
}

type SafeArrayCallback = ((answer: SafeArray) => void) | undefined;

const array = z.array(z.unknown());

/** The object to put at `window.external`. */
export function windowExternal(port: HostPort): WindowExternal {
  let facts: HostFacts | null = null;
  return {
    GetHostInfo() {
      facts = port.connect('windows');
      return `excel|win32|16.01|${facts.locale}|${facts.instanceId}||disableLogging|0`;
    },
    GetContext() {
      facts ??= port.connect('windows');
      return externalContext(facts, port.documentSettings);
    },
    GetLoggingAllowed: () => false,
    Execute(method, args, callback) {
      void answer(port, method, args).then(({ status, payload }) => {
        callback?.(safeArray([status, payload]));
      });
    },
    RegisterEvent(event, _target, handler, callback) {
      port.listen(event, (payload) => {
        handler(event, safeArray(payload));
      });
      callback?.(safeArray([0]));
    },
    UnregisterEvent(event, _target, callback) {
      port.unlisten(event);
      callback?.(safeArray([0]));
    },
  };
}

async function answer(port: HostPort, method: number, args: unknown): Promise<MethodAnswer> {
  const list = array.parse(args);
  return externalFileCall(port.files, method, list) ?? port.execute(method, unwrap(method, list));
}

/** A request of the rich API travels as the only argument. */
function unwrap(method: number, list: readonly unknown[]): readonly unknown[] {
  return method === METHOD.richApi ? array.parse(list[0]) : list;
}

function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items, dimensions: () => 1 };
}
