/** The fields of the form; each is also the defined name of its value cell. The words are public and never change. */
export const FIELD_KEYS = [
  '部门名称',
  '预算年度',
  '财政供养人员数',
  '下属二级单位数',
  '基本支出',
  '项目支出',
  '财政拨款',
  '其他资金',
  '财政专项资金',
  '其他事业发展性支出',
  '市本级使用资金',
  '拟用于对下转移支付资金',
  '总体绩效目标',
  '其他需完成的任务',
  '项目名称',
  '实施单位',
  '资金总额',
] as const;

export type FieldKey = (typeof FIELD_KEYS)[number];

/** The tables of the form; each is also the defined name of its data rows. */
export const TABLE_KEYS = ['年度重点工作任务', '绩效指标'] as const;

export type TableKey = (typeof TABLE_KEYS)[number];

/** Fields that hold money, in the form's unit. */
export const AMOUNT_KEYS = [
  '基本支出',
  '项目支出',
  '财政拨款',
  '其他资金',
  '财政专项资金',
  '其他事业发展性支出',
  '市本级使用资金',
  '拟用于对下转移支付资金',
  '资金总额',
] as const satisfies readonly FieldKey[];

const AMOUNTS: ReadonlySet<FieldKey> = new Set(AMOUNT_KEYS);

/** Whether the field holds money. */
export function isAmountKey(key: FieldKey): boolean {
  return AMOUNTS.has(key);
}
