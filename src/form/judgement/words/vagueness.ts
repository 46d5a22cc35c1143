/** Adverbs and adjectives that praise without a measure. */
const PRAISE =
  '进一步|不断|持续|逐步|逐渐|稳步|大幅|大力|切实|全面|充分|圆满|顺利|' +
  '积极|有效|高效|长效|长期|显著|明显|较为|比较|基本|正常|良好|较好|' +
  '很好|优良|优秀|优质|优异|较高|较强|较大|稳定|平稳|健全|完善|完备|' +
  '齐全|合理|合规|规范|科学|严格|到位|及时|有序|满意|认可|好评|肯定|' +
  '正面|深远|长远|有力|突出|扎实|深入|可持续|可控|安全';

/** Verbs of change that do not say how much. */
const CHANGE =
  '提升|提高|增强|增加|增长|改善|改进|优化|加强|加快|巩固|强化|促进|' +
  '推动|推进|保障|确保|减少|降低|下降|减轻|缓解|扩大|拓展|深化|拓宽|' +
  '缩小|支撑|丰富|带动|营造|发挥|维护';

/** Nouns that only repeat that there is an effect. */
const EFFECT = '效果|成效|作用|影响|水平|程度|情况|运行|运转|状态|发展';

/** A whole value of one character: 高 or 好 alone is an adjective, not a scale. */
const SINGLE = /^(?:[很较更最]?[高低好强优良中差大小快慢长短多少广深])$/u;

const LEXICON = new RegExp(`${PRAISE}|${CHANGE}|${EFFECT}`, 'gu');
const JUDGING = new RegExp(`${PRAISE}|${CHANGE}`, 'u');
const FRAME = /[\s,，。.;；、:：!！≥≤=<>＝≧≦═"“”'‘’()（）]/gu;

/** Longer than this a text describes something, however vaguely. */
const LONGEST_SLOGAN = 12;
/** What a slogan may be about: 进一步提升服务 names its object in a word or two. */
const LONGEST_OBJECT = 4;

/** Whether a value is only an adjective or a slogan: 良好, 显著提升, 效果明显, 确保顺利召开. */
export function isVague(text: string): boolean {
  const words = text.replace(FRAME, '');
  if (SINGLE.test(words)) return true;
  if (words.length > LONGEST_SLOGAN || !JUDGING.test(words)) return false;
  return words.replace(LEXICON, '').length <= LONGEST_OBJECT;
}
