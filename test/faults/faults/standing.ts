import type { Fault } from './fault';

const once = (strike: () => void) => () => [{ label: '', strike }];

function form() {
  const [sheet] = excelHost.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** What stands in the way all the while. */
export const standing: Readonly<Record<string, Fault>> = {
  'cell-edit': {
    kind: 'passing',
    name: '正在编辑单元格',
    means: '整个操作期间，Excel 停在单元格编辑状态',
    tells: ['cell-edit'],
    cases: once(() => {
      excelHost.faults.cellEdit = true;
    }),
    lift() {
      excelHost.faults.cellEdit = false;
    },
  },
  'sheet-protected': {
    kind: 'passing',
    name: '工作表受保护',
    means: '申报表所在的工作表设了保护，所有单元格锁定',
    tells: [
      'protected',
      'marks-protected',
      'locked-cell',
      'fix-locked',
      'rows-not-insertable',
      'rows-protected',
    ],
    cases: once(() => {
      form().protection = { options: new Map(), password: null };
    }),
    lift() {
      form().protection = null;
    },
  },
  'structure-protected': {
    kind: 'passing',
    name: '工作簿结构受保护',
    means: '工作簿设了结构保护，不能增减工作表',
    tells: ['structure-protected'],
    cases: once(() => {
      excelHost.workbook.structureProtection = { password: null };
    }),
    lift() {
      excelHost.workbook.structureProtection = null;
    },
  },
  'read-only': {
    kind: 'passing',
    name: '工作簿只读',
    means: '工作簿以只读方式打开',
    tells: ['read-only'],
    cases: once(() => {
      excelHost.faults.readOnly = true;
    }),
    lift() {
      excelHost.faults.readOnly = false;
    },
  },
  'other-workbook': {
    kind: 'passing',
    name: '另一个工作簿在前面',
    means: '整个操作期间，活动窗口是另一个工作簿',
    tells: ['other-workbook'],
    cases: once(() => {
      excelHost.faults.otherWorkbook = true;
    }),
    lift() {
      excelHost.faults.otherWorkbook = false;
    },
  },
  'payload-limit': {
    kind: 'passing',
    name: '数据量超限',
    means: '一次往返最多 2 KB、8 KB 或 32 KB（网页版 Excel 是 5 MB）',
    tells: ['too-large', 'not-rechecked', 'live-too-large'],
    cases: () =>
      [2, 8, 32].map((kilobytes) => ({
        label: `${kilobytes} KB`,
        strike: () => {
          excelHost.faults.requests.payloadLimit = kilobytes * 1024;
        },
      })),
    lift() {
      excelHost.faults.requests.payloadLimit = null;
    },
  },
};
