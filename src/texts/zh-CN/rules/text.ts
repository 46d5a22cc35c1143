export const textRules = {
  'repeated-word': {
    title: '词语重复',
    messages: {
      doubled: '“{doubled}”重复了，多半是笔误。请改为“{word}”。',
      label: '栏目名称里的“{doubled}”重复了，应是“{word}”。请与财政部门的模板核对后再改。',
    },
  },
  punctuation: {
    title: '标点问题',
    messages: {
      'half-width': '“{written}”处的标点是半角的，中文里应用全角。请改过来。',
      unmatched: '“{written}”没有配成对，少了另一半。请补上或删去。',
      doubled: '“{written}”处标点重复。请删去多余的一个。',
      space: '“{written}”处汉字之间有空格。请删去。',
    },
  },
  'personal-data': {
    title: '含有个人信息',
    messages: {
      mobile: '这里有手机号码，本表要向社会公开。请删去。',
      identity: '这里有身份证号码，本表要向社会公开。请删去。',
    },
  },
  'text-cut-off': {
    title: '文字显示不全',
    messages: {
      low: '这里的文字约需 {needed} 行，行高只够 {shown} 行，打印时会被截断。请调高这一行。',
      tallest:
        '这里的文字约需 {needed} 行，行高调到最大也放不下，打印时会被截断。请精简文字或加宽列。',
    },
  },
} as const;
