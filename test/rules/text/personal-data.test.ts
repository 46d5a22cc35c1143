import { describeRule } from '../describe-rule';

const told = (cell: string, message: 'mobile' | 'identity') =>
  ({ cell, severity: 'warning', detail: '', message, data: {}, fix: 'none' }) as const;
/** Of nobody: the place is not assigned, the check digit is right. */
const IDENTITY = '110101199003070011';

describeRule('personal-data', {
  silent: {
    'at a landline': { C13: '咨询电话020-12345678。' },
    'at a hotline': { C13: '办理12345热线工单1380件。' },
    'at an amount of eleven digits': { C13: '实现产值13800138000元。' },
    'at a longer number': { C13: '合同编号2026138001380001。' },
    'at a count': { F18: '≥13800场' },
    'at eighteen digits that are no identity number': { C13: '统一编码110101199003070012。' },
    'at a code of credit': { C13: '统一社会信用代码12440100455350123X。' },
    'in cells that ask for a contact': { A18: '联系人及电话', B2: '张某 13800138000' },
  },
  speaks: {
    'at a mobile number in the goal': [
      { B11: '2026年举办活动60场，报名电话13800138000。' },
      [told('B11', 'mobile')],
    ],
    'at one in groups': [{ C13: '联系人：138 0013 8000。' }, [told('C13', 'mobile')]],
    'at one with hyphens': [{ E13: '举办60场活动，电话139-0013-9000。' }, [told('E13', 'mobile')]],
    'at one in full width': [{ C14: '电话１３８００１３８０００' }, [told('C14', 'mobile')]],
    'in the name of a task': [{ B15: '场馆修缮（18912345678）' }, [told('B15', 'mobile')]],
    'in the name of an indicator': [
      { D18: '群众文化活动场次（联系13712345678）' },
      [told('D18', 'mobile')],
    ],
    'in a value': [{ F28: '优/良/中/差，问15012345678' }, [told('F28', 'mobile')]],
    'at an identity card number': [
      { C13: `慰问困难群众（${IDENTITY}）。` },
      [told('C13', 'identity')],
    ],
    'in other tasks': [{ B16: `帮扶对象身份证号${IDENTITY}` }, [told('B16', 'identity')]],
  },
});
