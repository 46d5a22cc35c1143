import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A form that calls all classes in words of its own. */
export const TERRACE = `
2026年部门预算目标表|<|<|<
部门名称|示例州文化馆|<|<
基本支出|60|项目支出|10
总体绩效目标|举办群众文化活动60场|<|<
一级指标|二级指标|三级指标|年度指标值
办成什么|做多少|举办活动场次|≥60场
^|办多好|活动验收合格率|≥95%
带来什么|对群众|服务群众人次|≥5万人次
`;

/** The file of the pack that knows those words. */
export const TERRACE_FILE = join(__dirname, 'terrace.json');
export const TERRACE_PACK = readFileSync(TERRACE_FILE, 'utf8');
