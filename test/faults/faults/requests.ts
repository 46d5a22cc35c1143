import type { RequestFault } from '../../../src/workbench/host/request-faults';
import { refusableActions } from './actions';
import type { Case, Fault, Undisturbed } from './fault';

/** It befalls each of the round trips in turn. */
const each =
  (fault: RequestFault) =>
  ({ exchanges }: Undisturbed): readonly Case[] =>
    exchanges.map((_, index) => ({
      label: `往返 ${index + 1}`,
      strike: () => {
        excelHost.faults.requests.set(index + 1, fault);
      },
    }));

/** In each round trip, at the first action that Excel may refuse, at some in the middle, and at the last. */
function brokenOff({ exchanges }: Undisturbed): readonly Case[] {
  return exchanges.flatMap((exchange, index) => {
    const actions = refusableActions(exchange);
    const places = [0, 0.25, 0.5, 0.75, 1].map((share) => Math.round(share * (actions.length - 1)));
    return [...new Set(places)].flatMap((place) => {
      const atAction = actions[place];
      if (atAction === undefined) return [];
      const strike = () => {
        excelHost.faults.requests.set(index + 1, { kind: 'stopped', atAction });
      };
      return [{ label: `往返 ${index + 1} 动作 ${atAction}`, strike }];
    });
  });
}

const lift = () => {
  excelHost.faults.reset();
};

/** What Excel may give as its reason for a single round trip, and what is said of it. */
const REASONS = [
  { code: 'AccessDenied', tells: ['protected', 'no-copy', 'live-unknown'] },
  { code: 'InvalidOperationInCellEditMode', tells: ['cell-edit', 'no-copy'] },
  { code: 'RequestPayloadSizeLimitExceeded', tells: ['too-large', 'no-copy', 'live-too-large'] },
] as const;

const NO_REASON = ['unknown', 'not-rechecked', 'sheet-refused', 'no-copy', 'live-unknown'] as const;

/** What goes wrong with a single round trip. */
export const requests: Readonly<Record<string, Fault>> = {
  refused: {
    kind: 'passing',
    name: '某次往返被拒绝',
    means: '逐一让第 1、2、3……次往返失败，Excel 不说原因',
    tells: NO_REASON,
    cases: each({ kind: 'refused', code: 'GeneralException' }),
    lift,
  },
  'refused-with-reason': {
    kind: 'passing',
    name: '某次往返被拒绝，Excel 说了原因',
    means: `逐一让第 1、2、3……次往返失败，Excel 的原因依次是 ${REASONS.map(({ code }) => code).join('、')}`,
    tells: REASONS.flatMap(({ tells }) => tells),
    cases: ({ exchanges }) =>
      exchanges.flatMap((_, index) =>
        REASONS.map(({ code, tells }) => ({
          label: `往返 ${index + 1} ${code}`,
          tells: [...tells, 'not-rechecked'],
          strike: () => {
            excelHost.faults.requests.set(index + 1, { kind: 'refused', code });
          },
        })),
      ),
    lift,
  },
  'broken-off': {
    kind: 'passing',
    name: '写到一半中断',
    means: '逐一让每次往返停在中间的某个动作：前面的已做，后面的没做',
    tells: NO_REASON,
    cases: brokenOff,
    lift,
  },
  'answer-lost': {
    kind: 'passing',
    name: '回答丢失',
    means: '逐一让每次往返都已做完，但加载项没有收到回答',
    tells: NO_REASON,
    cases: each({ kind: 'answer-lost' }),
    lift,
  },
};
