import { measureOf } from './measure';

/** Rates that pass 100% when all goes well: growth, fulfilment of plans and budgets, returns. */
const MAY_EXCEED =
  /增长|增幅|增速|增加|提升|提高|上升|下降|降低|降幅|减少|压减|变动|变化|调整|同比|环比|执行|控制|超额|利润|收益|回报|增值|[负偿]?债|杠杆|充足|拨备|流动比|速动比|周转|自给|产销|投入产出|进度|(?<!按[期时]|及时|如期|准时|按进度)完成|达成|实现|兑现|支出率|使用率|利用效率/u;
/** Parts of a whole, which no 提高 in front of them lets pass it: 提高产品合格率. */
const PART_OF_WHOLE =
  /(?:合格|达标|覆盖|及时|准确|正确|满意|通过|到位|办结|回收利用|成活|入学|知晓|普及)(?:率|度)$/u;

/** Whether the name is a share of a whole, which cannot be below 0 or above 100%. */
export function isShare(name: string): boolean {
  const measure = measureOf(name);
  if (measure === 'satisfaction') return true;
  if (measure !== 'rate') return false;
  const bare = name.replace(/[(（].*$/u, '');
  if (/(?:增长|提升|提高|下降|降低|变动)率$|幅$/u.test(bare)) return false;
  return PART_OF_WHOLE.test(bare) || !MAY_EXCEED.test(bare);
}
