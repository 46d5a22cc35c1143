/** The classes of the first level by their standard names. */
export const LEVEL1_CLASSES = [
  '产出指标',
  '效益指标',
  '满意度指标',
  '成本指标',
  '投入指标',
  '过程指标',
] as const;

/** Those of the second. */
export const LEVEL2_CLASSES = [
  '数量指标',
  '质量指标',
  '时效指标',
  '成本指标',
  '经济成本指标',
  '社会成本指标',
  '生态环境成本指标',
  '经济效益指标',
  '社会效益指标',
  '生态效益指标',
  '可持续影响指标',
  '服务对象满意度指标',
] as const;

/** Which of the two a name stands for: 成本指标 is a class of either. */
export type ClassLevel = 'level1' | 'level2';
