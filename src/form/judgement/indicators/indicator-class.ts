import type { Indicator } from '../../form';

/** What a row measures, whatever its class is called on the form. 产出 where only the first level is known. */
export type IndicatorClass = '产出' | '数量' | '质量' | '时效' | '成本' | '效益' | '满意度';

const SECOND_LEVEL = [
  [/满意/u, '满意度'],
  [/成本/u, '成本'],
  [/数量/u, '数量'],
  [/质量/u, '质量'],
  [/时效/u, '时效'],
  [/效益|影响/u, '效益'],
] as const satisfies readonly (readonly [RegExp, IndicatorClass])[];

const FIRST_LEVEL = [
  [/满意/u, '满意度'],
  [/成本/u, '成本'],
  [/产出/u, '产出'],
  [/效益/u, '效益'],
] as const satisfies readonly (readonly [RegExp, IndicatorClass])[];

/** The second level decides (生态环境成本指标 is a cost, satisfaction may stand under 效益); null in a flat list. */
export function classOf(indicator: Indicator): IndicatorClass | null {
  const { level1, level2 } = indicator;
  return match(SECOND_LEVEL, level2) ?? match(FIRST_LEVEL, level1);
}

/** 满意度调查份数 and 满意度提升幅度 are about satisfaction, and measure something else. */
const SATISFACTION =
  /满意(?:程?度|率)(?!(?:调查|测评|测算|评价|评估|提升|提高|问卷|回访|监测|分析|统计|报告|研究|考核)\p{Script=Han})/u;

/** 满意度 by class or by name: forms file it under 社会效益, too. */
export function isSatisfaction(indicator: Indicator): boolean {
  return classOf(indicator) === '满意度' || SATISFACTION.test(indicator.name.text);
}

function match(
  table: readonly (readonly [RegExp, IndicatorClass])[],
  level: string | null,
): IndicatorClass | null {
  if (level === null) return null;
  return table.find(([pattern]) => pattern.test(level))?.[1] ?? null;
}
