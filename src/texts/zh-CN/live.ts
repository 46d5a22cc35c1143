/** What is said of the list that follows the workbook. It comes with what the rules say. */
export const live = {
  option: '随改随查',
  hint: '校验过一次以后，表格一改，列表就跟着更新；只更新列表，不改动表格。',
  followed: '问题 {before} → {now}',
  marksTitle: '列表已更新，表里的标记没有动',
  marks: '随改随查只更新列表，不改动表格。要让标记跟上，请点“一键校验”。',
  doubtfulTitle: '结构已变，请重新校验',
  doubtful:
    '刚才的改动可能动了合并单元格或工作表。列表先按原来的结构更新，可能不准，请点“一键校验”重读一遍。',
  behindTitle: '列表没有跟上最近的改动',
  behind: {
    'too-large':
      '改动后的表格数据太大，一次读不完，下面还是改动之前的问题。请删去表格外多余的行列，再点“一键校验”。',
    'sheet-gone':
      '读取的时候，有工作表被删除或改名，下面还是改动之前的问题。请点“一键校验”再读一遍。',
    'not-supported':
      '这个 Excel 缺少随改随查要用的功能，下面还是改动之前的问题。改完以后，请点“一键校验”，或更新 Office。',
    unknown:
      'Excel 没有读出改动后的内容，下面还是改动之前的问题。请点“一键校验”再读一遍；仍不成功时，请关闭后重新打开工作簿。',
  },
  unavailableTitle: '这里不能随改随查',
  unavailable: '这个 Excel 没有把表格的改动告诉加载项。改完以后，请再点“一键校验”。',
} as const;
