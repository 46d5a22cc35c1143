/** The signs of a form in a stretch of rows. */
export interface Evidence {
  readonly title: boolean;
  readonly indicators: boolean;
  /** 产出指标 or 效益指标 is among them; 满意度 and 成本 stand in any appraisal. */
  readonly classed: boolean;
  readonly fields: number;
  readonly names: number;
}

/** No single sign makes a form: other workbooks hold tables of indicators, titles and budgets too. */
export function isForm({ title, indicators, classed, fields, names }: Evidence): boolean {
  const found = Math.max(fields, names);
  if (indicators) return title || names >= 2 || (classed && found >= 2);
  return (title && found >= 4) || (names >= 4 && fields >= 2);
}
