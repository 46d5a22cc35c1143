import { plainUnit } from '../values/magnitude';
import { bareName } from './bare-name';
import { namesSaving } from './direction';
import { measureOf, type Measure } from './measure';

/** What a number cannot be counted in, by what the name measures. */
const FITTING: Readonly<Partial<Record<Measure, RegExp>>> = {
  rate: /[%‰‱]|成|倍|分|点|[/／]|比|db|度|℃|pH/iu,
  satisfaction: /[%‰]|分|成|级|星|人|件|次/u,
  area: /亩|公顷|平方|平米|立方|[㎡²]|m2|km2|米|%|[畝顷]/iu,
  length: /(?<!平方?|立方?|亩)米|里|km|m(?![23²³])|%|延长/iu,
  time: /年|月|日|天|周|旬|季|时|分|秒|^(?:h|min|ms?|s)$|[%‰]|期|前|底/iu,
};
const COUNTED =
  /^(?:个|只|件|项|次|场|期|套|台|辆|份|篇|册|条|座|处|批|家|户|人|名|位)(?:$|[/／])/u;
/** 人 in 个, 件: people are counted by 人, 名, 位, 人次, 户. */
const THINGS = /^(?:个|只|件|项|套|台|辆|份|篇|册|条|座|处)(?:$|[/／])/u;

/** Bodies of people: 干部230人, 参训学员; whoever does a thing or holds an office. */
const PEOPLE =
  /(?:干部|职工|学生|村民|居民|群众|代表|儿童|老人|老年人|残疾人|劳动力|农民工|(?<![动裁满复超缺议])员|(?<!或)者|[教律医药技]师|[民辅法]警|法官|检察官|医生|护士)(?:总?数量?|[\d,，]{1,16}[人名])?$|[\d,，][人名]$/u;
const TIMELY = /(?:及时|按时|按期|准时|如期)[^率度]*$/u;
const IN_TIME = /年|月|日|天|周|旬|季|时|分|秒|[%‰]|期|前|底|次|笔|批/u;
/** Things that are made or bought are not counted in years. */
const MADE = /(?:制作|印制|印刷|出版|购置|采购|购买|编印|发放|新建|安装|配备|添置|定制)/u;
const SPAN = /^(?:年|个?月|天|日|周|小时|季度)$/u;

/** Whether a unit can't belong to what the name measures: a rate counted in 次, people in 个, money in %. */
export function isUnfit(name: string, written: string): boolean {
  const unit = plainUnit(written);
  if (unit === '') return false;
  const bare = bareName(name);
  const measure = measureOf(name);
  if (measure === 'rate' || measure === 'satisfaction') {
    return COUNTED.test(unit) && !FITTING[measure]?.test(unit);
  }
  if (measure === 'area' || measure === 'length' || measure === 'time') {
    return !FITTING[measure]?.test(unit);
  }
  if (measure === 'money')
    return unit === '%' && !namesSaving(bare) && !/增|降|占|控制/u.test(bare);
  if (measure === 'people') return THINGS.test(unit);
  if (TIMELY.test(bare)) return !IN_TIME.test(unit.replace(/[/／].*$/u, ''));
  if (MADE.test(bare)) return SPAN.test(unit) && !/时间|时长|期/u.test(bare);
  return measure === null && PEOPLE.test(bare) && THINGS.test(unit);
}
