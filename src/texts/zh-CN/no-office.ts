/** What the page says when Office's script does not load; said by a script of its own, before all others are there. */
export const noOffice = {
  title: '没有连上 Excel',
  body: 'Office 的脚本 office.js 没有加载成功，多半是网络到不了 {host}。表格没有任何改动。',
  todo: '请检查网络后重新打开面板；单位内网不能访问外网的，请联系信息部门。',
} as const;
