/** A rest of the template that the user should have replaced. */
export interface Placeholder {
  readonly kind: 'residue' | 'guidance';
  /** As it stands in the cell. */
  readonly residue: string;
}

const CROSSES =
  /20[×xXＸｘ*＊]{2}(?=年|$)|(?<![A-Za-z0-9])[xXＸｘ×]{2,}(?![A-Za-z0-9])|(?<![A-Za-z0-9])[XＸ×](?=[年月日%％]|[个次人件项篇场家户](?![A-Za-z]))/u;

const RESIDUE = [
  /[(（]\s{0,4}[≥≤=＝><]{0,4}\s{0,4}[*＊]+[^()（）]{0,4}[)）]/u,
  /[*＊]{2,}/u,
  CROSSES,
  /[_＿]{2,}/u,
  /(?:(?<=^|\n)[\s\d.、．]{0,10}|(?<=[；;。]\s{0,4})\d{1,2}[.、．]\s{0,4})(?:…+|\.{3,}|。{3,})(?=[；;。]?\s*(?:\n|$))/u,
  /^\s*(?:三级)?指标\s*[\d一二三四五六七八九十]+\s*[:：]?\s*$/u,
  /目标\s*[\d一二三四五六七八九十]+\s*[:：](?=[\s；;。…]*(?:$|\n|目标\s*[\d一二三四五六七八九十]+\s*[:：]))/u,
] as const;

const GUIDANCE =
  /^[\s(（【[]{0,8}(?:请(?![示假销款求])|此处|在此处?|点击此?处?|本栏|本项(?!目))(?:根据|按照?|结合|简要|简述|如实|逐项|认真|在此)?[^，。；\n]{0,12}(?:填写|填报|输入|录入|描述|概述|简述)(?![^\n]*[率数度量]$)[^\n]*/mu;

/** The first residue in a text; null when it is the user's own. */
export function placeholderIn(text: string): Placeholder | null {
  const guidance = GUIDANCE.exec(text)?.[0].trim();
  if (guidance !== undefined) return { kind: 'guidance', residue: guidance };
  for (const pattern of RESIDUE) {
    const residue = pattern.exec(text)?.[0].trim();
    if (residue !== undefined && residue !== '') return { kind: 'residue', residue };
  }
  return null;
}

/** Whether nothing is left of a text once residue and punctuation are taken away. */
export function isOnlyPlaceholder(text: string): boolean {
  const found = placeholderIn(text);
  if (found === null) return false;
  if (found.kind === 'guidance') return true;
  const rest = RESIDUE.reduce(
    (left, pattern) => left.replace(new RegExp(pattern.source, 'gu'), ''),
    text,
  );
  return !/[\p{L}\p{N}]{2}/u.test(rest.replace(/[≥≤=<>%％个次人年月日万元]/gu, ''));
}
