export const pane = {
  appName: '绩效目标助手',
} as const;
