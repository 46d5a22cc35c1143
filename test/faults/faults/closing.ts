import { refusableActions } from './actions';
import type { Fault } from './fault';

/** Far more round trips than any operation takes. */
const MANY = 60;

/** Of all requests from this one on none gets through. */
function silenceFrom(first: number): void {
  for (let request = first; request < first + MANY; request++) {
    excelHost.faults.requests.set(request, { kind: 'refused', code: 'GeneralException' });
  }
}

/** The pane goes, and nobody hears what it still has to say. */
export const closing: Readonly<Record<string, Fault>> = {
  'pane-closed': {
    kind: 'fatal',
    name: '窗格被关闭',
    means: '逐一在每两次往返之间关闭窗格，此后没有请求到达 Excel；然后重新打开窗格',
    tells: ['interrupted'],
    cases: ({ exchanges }) =>
      exchanges.map((_, index) => ({
        label: `往返 ${index + 1} 之前`,
        strike: () => {
          silenceFrom(index + 1);
        },
      })),
  },
  'closed-broken-off': {
    kind: 'fatal',
    name: '写到一半中断，窗格同时被关闭',
    means: '让每次往返停在中间的动作，并从此没有请求到达 Excel；然后重新打开窗格',
    tells: ['interrupted'],
    leavesMarks: true,
    cases: ({ exchanges }) =>
      exchanges.flatMap((exchange, index) => {
        const actions = refusableActions(exchange);
        return [0.3, 0.6, 0.9].flatMap((share) => {
          const atAction = actions[Math.floor(share * actions.length)];
          if (atAction === undefined) return [];
          const strike = () => {
            silenceFrom(index + 2);
            excelHost.faults.requests.set(index + 1, { kind: 'stopped', atAction });
          };
          return [{ label: `往返 ${index + 1} 动作 ${atAction}`, strike }];
        });
      }),
  },
};
