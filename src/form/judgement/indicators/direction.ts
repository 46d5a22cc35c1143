import { bareName } from './bare-name';
import { ILLS, UNWANTED } from './unwanted';

/** Which way the value of an indicator should go, by its name. */
export type Direction = 'smaller' | 'larger';

/** 无投诉率, 不发生事故天数: the want of the unwanted. 无故缺勤率 and 零星违建面积 are none. */
const ABSENCE = new RegExp(
  `(?:无(?![故效证照牌序主障])|零(?![售星散工])|(?:不|未|没有)(?:发生|出现)|不(?=停|中断))[^率]{0,4}(?:${UNWANTED})`,
  'u',
);
/** 减少事故数量, 防止返贫: the work is to have less of it. */
const PREVENTED = new RegExp(
  `(?:减少|降低|减轻|压降|防止|防范|预防|避免|杜绝|遏制|挽回).{0,8}(?:${UNWANTED})[^率]*$`,
  'u',
);

/** 投诉率, 事故发生起数, 违建面积: the unwanted thing itself is counted, at the end of the name. */
const COUNTS_UNWANTED = new RegExp(
  `(?:${UNWANTED})(?:人员|案件|事件|问题|情况|资金|金额|天数|样本|点位)?(?:发生)?` +
    '(?:率|数|量|数量|[次起件人例宗天批户条处项]数|批次|人次|时间|时长|小时数|面积|金额|额|比例|比率|频次|总数)$',
  'u',
);
/** 查处违法案件数, 救助失业人员数: what others did or suffered is the object of the work, and more of it is done. */
const HANDLED = new RegExp(
  '(?:受理|处理|查处|办理|审理|审结|审查|查办|救助|慰问|盘活|排查|整治|治理|处置|化解|清理|清收|清欠|追回|追缴|挽回|打击|' +
    '侦破|破获|立案|调解|接待|帮扶|安置|消除|整改|纠正|拆除|督办|调查|巡查|检查|抢修|维修|修复|收治|治疗|筛查|监测|发现|利用|扑救|救援|追讨|清偿|曝光|惩戒|公布|回应|复耕)' +
    `.{0,8}(?:${ILLS})[^率]*$`,
  'u',
);
/** 逾期发放率, 未完成验收率: late or undone deeds, unless it is about putting them right. */
const LATE_DEEDS =
  /(?:逾期|超期|延期|未按[时期]|未完成|未及时)[^处清收催整改追回]{0,8}(?:率|数|次数|件数)$/u;

/** 检查预约等候时间, 抢修到场时间: what people wait for somebody, and how long they are kept. */
const WAITING =
  /(?:等候|等待|排队|候诊|候车|响应|到场|到达现场)(?:平均)?(?:时间|时长|时限|天数)$|平均(?:住院日|住院天数|通勤时间)$/u;
/** What burdens air, water and households. */
const BURDEN =
  /(?:PM2\.5|PM10|COD|氨氮|总磷|臭氧|二氧化硫|颗粒物|污染物|排放)[^率]{0,6}浓度$|(?:能耗|排放)强度$|(?:负债|债务)率$|药占比$/iu;

const WANTED =
  /(?:满意(?:度|率)|(?:完成|合格|达标|及时|覆盖|通过|准确|正确|优良|优秀|办结|到位|知晓|普及|入学|就业|成活|参与|完好|回收|按[时期]\p{Script=Han}{0,4}|足额\p{Script=Han}{0,4}|保障|兑现|受理|响应|处置|整改)(?:率|度)|(?:节约|节省|节支|压减|追回|挽回|清收|盘活)率)$/u;

/** 存活率, 到岗率, 优良天数比例: a good state, whatever comes to be in it. */
const GOOD_STATE =
  /(?<![不未欠失脱离缺空流废超投招中错移占])(?:活|岗|格|标|准|位|优|良|好|盖)率$|(?<![不未])(?:达标|合格|优良|优秀)\p{Script=Han}{0,4}(?:比例|比率|占比|天数)$/u;

/** What is undertaken for all whom it may concern: 接种率, 签约服务率. */
const UNDERTAKEN =
  /(?:接种|治愈|走访|清欠|履约|保存|在线|成功|完备|出勤|出席|救治|康复|采纳|结案|办案|审结|破案|升学|毕业|录取|保护|签约|签约服务|健康管理|随访|救助|资助|供应|清运|处理|回访|巡查|普及|公开|公示|备案|建档|修复|验收|化解|调解|侦破|转化|巩固|参保|续保|复垦|治理|绿化|覆盖|归档|上线|入库|开放|办理|送达|联网|通车|通水|通电)率$/u;

const SAVING = /节约|节省|节支|降低|下降|压减|压缩|减少|控减|结余|追回|追缴|挽回|收回|清收/u;
/** 低保标准, 生均公用经费标准: what is paid to people at least. */
const BENEFIT =
  /(?:低保|供养|救助|抚恤|优抚|养老金|养老|生均|最低|公共卫生服务|保障)\p{Script=Han}{0,8}标准$/u;
const COST = /(?:成本|费用|造价|单价|补助标准|补贴标准|支出标准)$/u;

const ENDS_UNWANTED = new RegExp(`(?:${UNWANTED})$`, 'u');

/** Words that stop at the unwanted thing itself, as in 投诉不超过3件. */
export function countsUnwanted(words: string): boolean {
  return ENDS_UNWANTED.test(words) && !isAboutWork(words);
}

/** The unwanted thing is not what is counted: it is put right, prevented or absent. */
export function isAboutWork(name: string): boolean {
  return HANDLED.test(name) || PREVENTED.test(name) || ABSENCE.test(name);
}

/** 群体性事件, 安全事故, 重大差错: nobody sets out to have them. */
const MISFORTUNE =
  /(?:安全|责任|质量|交通|伤亡|泄密|群体性|中毒|医疗)\p{Script=Han}{0,4}(?:事故|事件)$|(?:重大|工作|人为|数据|印刷|播出|会务|服务)(?:差错|失误|延误)$/u;

/** 压疮发生率, 跌倒发生次数: what happens was not wished for. */
const HAPPENS = /发生(?:率|次数|起数|例数|人数|数|数量|频次)$/u;

const SMALLER = [COUNTS_UNWANTED, LATE_DEEDS, WAITING, BURDEN, MISFORTUNE, HAPPENS];

const LARGER = [WANTED, GOOD_STATE, UNDERTAKEN];

/** The direction that the name itself tells; null when it tells none. */
export function directionOf(name: string): Direction | null {
  const bare = bareName(name);
  if (isAboutWork(bare)) return null;
  if (SMALLER.some((words) => words.test(bare))) return 'smaller';
  return LARGER.some((words) => words.test(bare)) ? 'larger' : null;
}

/** A name that stands for money spent, not for money saved. */
export function namesCost(name: string): boolean {
  const bare = bareName(name);
  return COST.test(bare) && !SAVING.test(bare);
}

/** A saving, where more is better even among the costs. */
export function namesSaving(name: string): boolean {
  return SAVING.test(name);
}

/** A standard of benefits, of which a floor is no mistake. */
export function namesBenefit(name: string): boolean {
  return BENEFIT.test(bareName(name));
}
