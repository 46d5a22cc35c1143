import { bareName } from '../../form/judgement/indicators/bare-name';
import { measureOf } from '../../form/judgement/indicators/measure';
import { excerpt } from '../excerpt';
import { defineRule } from '../rule';

/** An effect as the slogans have it: a verb of promotion and what is promoted, without a thing to count. */
const SLOGAN =
  /^(?:进一步|不断|有效|持续|切实|全面|大力|积极|充分|更好地?|稳步)*(?:促进|推动|推进|维护|保护|保障|提升|提高|增强|加强|强化|夯实|激发|筑牢|传承|拉动|加快|改善|优化|营造|发挥|弘扬|助力|巩固|确保|服务|支撑|带动|深化|完善|扩大|凝聚|构建|美化|净化|规范|引导)/u;
/** The same said the other way round: 业务保障能力提升. */
const SLOGAN_ENDING =
  /(?:能力|水平|意识|质量|环境|形象|影响力?|效能|素质|秩序|氛围|作用|发展)(?:得到|有效|明显|显著|持续|不断|进一步)*(?:提升|提高|增强|改善|优化|加强|发挥)$/u;
/** What cannot be had in percent: 城市影响力≥90%. */
const NO_SHARE = /(?:影响力|凝聚力|竞争力|公信力|向心力|号召力|软实力|氛围|形象|风气|风貌)$/u;
/** Deeds whose share can be counted. */
const COUNTABLE = /(?:率|度|比例|比重|占比|面|数|量|幅|额|人次)$/u;

export const percentOnEffect = defineRule({
  id: 'percent-on-effect',
  severity: 'warning',
  fix: 'suggest',
  basis: ['practice'],
  examples: {
    wrong: [{ indicators: [['社会效益指标', '促进群众文化事业发展', '≥95%']] }],
    right: [
      { indicators: [['社会效益指标', '群众文化活动参与率', '≥95%']] },
      { indicators: [['社会效益指标', '群众文化服务效果', '优/良/中/差']] },
    ],
  },
  check(form) {
    return form.indicators.flatMap(({ name, value, annual, target }) => {
      if (target.kind !== 'percent' || measureOf(name.text) !== null) return [];
      const bare = bareName(name.text);
      const isSlogan = [SLOGAN, SLOGAN_ENDING, NO_SHARE].some((words) => words.test(bare));
      if (COUNTABLE.test(bare) || !isSlogan) return [];
      // 较上年提升5% says what the percentage is of.
      if (/较|比|同比|增长|下降|提升|提高/u.test(annual.slice(0, target.span.start))) return [];
      const data = { name: excerpt(name.text), value: excerpt(annual) };
      return [{ cell: value, message: 'slogan' as const, data }];
    });
  },
});
