export const textRules = {
  'repeated-word': {
    title: '词语重复',
    messages: {
      doubled: '“{doubled}”重复了，多半是笔误。请改为“{word}”。',
      label: '栏目名称里的“{doubled}”重复了，应是“{word}”。请与财政部门的模板核对后再改。',
    },
  },
} as const;
