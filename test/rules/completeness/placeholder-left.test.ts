import { describeRule } from '../describe-rule';

const residue = (cell: string, left: string) =>
  ({
    cell,
    severity: 'error',
    detail: '',
    message: 'residue',
    data: { residue: left },
    fix: 'none',
  }) as const;

describeRule('placeholder-left', {
  silent: {
    'at a star before a name': { D18: '*群众文化活动场次' },
    'at ×  between numbers': { C13: '搭建舞台5×20米，配备LED屏。' },
    'at letters of a name': { D26: 'XXL号演出服采购数', D18: 'X光机台数' },
    'at an ellipsis within a sentence': { B11: '2026年举办戏曲、舞蹈、美术……等活动60场。' },
    'at a numbered name': { D18: '指标1：群众文化活动场次' },
    'at numbered goals': { B11: '目标1：举办活动60场；目标2：免费开放300天。' },
    'at a name about reporting': {
      D18: '在线填报率',
      D20: '本项目数据填报及时率',
      D26: '请示件线上录入率',
    },
    'at a request that is part of the work': { C13: '请社会各界选择演出节目。' },
    'at an ellipsis of a label': { A16: '其他需完成的任务……' },
  },
  speaks: {
    'at crosses in a name': [{ D18: '××场馆开放天数' }, [residue('D18', '××')]],
    'at letters in place of a number': [{ F18: '≥XX场' }, [residue('F18', 'XX')]],
    'at a bound that was never filled in': [
      { D18: '群众文化活动场次（≥**场）' },
      [residue('D18', '（≥**场）')],
    ],
    'at a value of nothing but dots': [{ F28: '……' }, [residue('F28', '……')]],
    'at a bare number of an indicator': [{ D18: '指标1' }, [residue('D18', '指标1')]],
    'at a goal with nothing behind its number': [
      { B11: '目标1：举办活动60场；\n目标2：' },
      [residue('B11', '目标2：')],
    ],
    'at dots that go on the list': [{ B11: '目标1：举办活动60场。\n……' }, [residue('B11', '……')]],
    'at underscores': [{ B3: '____局' }, [residue('B3', '____')]],
    'at a year without its digits': [
      { A1: '20××年部门整体预算绩效目标申报表' },
      [residue('A1', '20××')],
    ],
    'at guidance that only points at the place': [
      { D18: '在此处输入指标名称', D20: '本栏填写质量指标' },
      ['在此处输入指标名称', '本栏填写质量指标'].map((text, at) => ({
        ...residue(`D${18 + at * 2}`, text),
        message: 'guidance',
      })),
    ],
    'at guidance text': [
      { B11: '（请简要填写本部门年度总体目标，200字以内）' },
      [
        {
          cell: 'B11',
          severity: 'error',
          detail: '',
          message: 'guidance',
          data: { residue: '（请简要填写本部门年度总体目标，2…' },
          fix: 'none',
        },
      ],
    ],
  },
});
