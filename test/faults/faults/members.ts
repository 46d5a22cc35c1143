import type { Fault } from './fault';

/** What copies of office.js and Excels other than the desktop's lack, whatever level they declare. */
const MEMBERS = [
  'createWorkbook',
  'Workbook.insertWorksheetsFromBase64',
  'Workbook.customXmlParts',
  'Workbook.settings',
  'Workbook.onActivated',
  'Worksheet.getRanges',
  'WorksheetCollection.onChanged',
  'WorksheetCollection.onNameChanged',
  'Range.getMergedAreasOrNullObject',
  'Range.copyFrom',
];

export const members: Readonly<Record<string, Fault>> = {
  'member-missing': {
    kind: 'passing',
    name: '缺少本该有的功能',
    means: `Excel 声明的级别里有、实际却没有的成员，逐一去掉：${MEMBERS.join('、')}`,
    tells: ['not-supported', 'not-rechecked', 'sheet-refused', 'no-new-window', 'live-unavailable'],
    cases: () =>
      MEMBERS.map((member) => ({
        label: member,
        strike: () => {
          excelHost.hideMember(member);
        },
      })),
    lift() {
      excelHost.showMembers();
    },
  },
};
