import type { IndicatorChoice } from '../../src/library/placement/placement';

const CLASSES = {
  数量: { level1: '产出指标', level2: '数量指标', annual: '≥3场' },
  质量: { level1: '产出指标', level2: '质量指标', annual: '≥95%' },
  时效: { level1: '产出指标', level2: '时效指标', annual: '2026年10月底前完成' },
  成本: { level1: '产出指标', level2: '成本指标', annual: '≤2万元/场' },
  经济: { level1: '效益指标', level2: '经济效益指标', annual: '≥5万元' },
  社会: { level1: '效益指标', level2: '社会效益指标', annual: '≥300人' },
  生态: { level1: '效益指标', level2: '生态效益指标', annual: '≥40亩' },
  可持续: { level1: '效益指标', level2: '可持续影响指标', annual: '每季度≥2次' },
  满意度: { level1: '满意度指标', level2: '服务对象满意度指标', annual: '≥90%' },
} as const;

export type ChosenClass = keyof typeof CLASSES;

export const CHOSEN_CLASSES: readonly ChosenClass[] = [
  '数量',
  '质量',
  '时效',
  '成本',
  '经济',
  '社会',
  '生态',
  '可持续',
  '满意度',
];

/** One indicator for each of the classes, named so that each is told apart. */
export function choicesOf(...classes: readonly ChosenClass[]): readonly IndicatorChoice[] {
  return classes.map((chosen, index) => ({
    ...CLASSES[chosen],
    name: `新增${chosen}情况${index + 1}`,
  }));
}
