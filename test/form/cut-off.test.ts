import { cutOffOf } from '../../src/form/judgement/words/cut-off';
import { leastLineHeight } from '../../src/snapshot/text-extent';

const GOAL =
  '目标1：新增公办中小学学位6000个、公办幼儿园学位1200个，随迁子女入读公办学校（含政府购买学位）比例不低于90%。' +
  '目标2：开展骨干教师、校长和班主任培训2400人次，覆盖全市11个区。' +
  '目标3：落实从学前教育到高中阶段的学生资助政策，家庭经济困难学生资助覆盖率达到100%。';
const PROSE =
  '组织开展广场舞大赛和文艺巡演，开设公益艺术课程，聘请教师授课，建设非遗数据库，维修场馆设施，' +
  '完善数字文化馆平台，基层文化骨干培训覆盖全部街道，群众文化活动覆盖面进一步扩大。';
const LIST =
  '一、举办群众文化活动60场；\n二、免费开放300天，服务群众5万人次以上，线上直播观看量不少于200万人次；\n' +
  '三、群众满意度不低于90%。';
const MIXED =
  '完成VOCs走航监测120天、PM2.5年均浓度≤24μg/m³，OA系统(V3.2)与12345热线API对接，采购Dell R750服务器6台，' +
  '培训2400人次，R&D投入≥3.25%，专利PCT申请量≥1800件。';
const ENGLISH =
  'Support PCT patent applications and SCI/EI papers; R&D investment intensity reaches 3.25% of GDP, with 15 new ' +
  'key laboratories recognised and 400 papers published in 2026.';

/** Size of the letters, text, width of the column in digits, and the lines that LibreOffice drew. */
type Drawn = readonly [size: number, text: string, digits: number, lines: number];

/** In fonts with the widths of 宋体, 仿宋 and 等线; the default font was one of Calibri's widths. */
const CHINESE: readonly Drawn[] = [
  [10, GOAL, 70, 4],
  [11, GOAL, 34, 8],
  [12, GOAL, 34, 9],
  [10, PROSE, 18, 10],
  [11, PROSE, 34, 6],
  [12, PROSE, 34, 6],
  [14, PROSE, 70, 4],
  [10.5, LIST, 34, 5],
  [14, LIST, 34, 5],
];
/** Of other letters it is not known how wide they are, nor of a last line of few letters whether it is one. */
const IN_DOUBT: readonly Drawn[] = [
  [14, GOAL, 18, 21],
  [12, GOAL, 70, 5],
  [12, MIXED, 34, 6],
  [14, MIXED, 70, 3],
  [11, MIXED, 70, 3],
  [11, ENGLISH, 70, 3],
];

const PIXELS_OF_DIGIT = 7;

function isCut([size, text, digits]: Drawn, ...heights: readonly number[]): boolean {
  const width = digits * PIXELS_OF_DIGIT * 0.75;
  const entry = { row: 0, column: 0, value: text, text, formula: null, numberFormat: 'General' };
  return cutOffOf({ ...entry, room: { size, width, heights } }) !== null;
}

describe.each([...CHINESE, ...IN_DOUBT])('in letters of %s, %s, %s digits wide', (...drawn) => {
  const [size, , , lines] = drawn;
  const line = leastLineHeight(size);

  it('is not cut off where all lines have their height', () => {
    expect(isCut(drawn, lines * line)).toBe(false);
  });

  it('is not cut off where three rows of a merged area have it together', () => {
    const third = (lines * line) / 3;
    expect(isCut(drawn, third, third, third)).toBe(false);
  });

  it('is not cut off where only the room below the last line is missing', () => {
    expect(isCut(drawn, lines * line - (line - size))).toBe(false);
  });

  it('is cut off where two lines are gone, or a seventh of many', () => {
    expect(isCut(drawn, (lines - Math.max(2, lines / 7)) * line)).toBe(true);
  });
});

test.each(CHINESE)(
  'in letters of %s, %s, %s digits wide, is cut off where one line is gone',
  (...drawn) => {
    const [size, , , lines] = drawn;
    expect(isCut(drawn, (lines - 1) * leastLineHeight(size))).toBe(true);
  },
);

test.each([
  [9, 11.25],
  [10, 12],
  [10.5, 12.75],
  [11, 13.5],
  [12, 14.25],
  [14, 18.75],
  [16, 20.25],
])('a line of 宋体 of %s takes %s points in Excel', (size, height) => {
  expect(leastLineHeight(size)).toBe(height);
});
