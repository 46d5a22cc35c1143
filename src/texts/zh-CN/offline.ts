/** What the page without Excel says around the pane, and in the pane where that speaks of Excel. */
export const offline = {
  title: '绩效目标助手（网页版）',
  what: '不用 Excel，也能校验部门整体预算绩效目标申报表及同类表格。',
  drop: '请把申报表（.xlsx）拖到这里',
  or: '或者',
  choose: '选择文件…',
  release: '松开鼠标，打开这个文件',
  steps: {
    label: '用法',
    open: '打开填好的申报表，表格和校验窗格一起显示。',
    check: '点“一键校验”，逐条查看：点一条问题，表格就到那一格。',
    mend: '改正问题，补上缺少的指标，每一步都可以撤销。',
    save: '另存为文件，原来的文件不变；用 WPS 或 Excel 打开、报送。',
  },
  privacy: '文件只在这台电脑的浏览器里处理，不上传任何内容。',
  blank: '下载空白申报表',
  another: '换一个文件…',
  save: '另存为文件',
  fileActions: '文件',
  sheet: '表格',
  sheets: '工作表',
  readOnly: '表格在这里只能看；改动请在窗格里做，或另存后用 WPS、Excel 改。',
  cut: '表格很大，这里只显示前 {rows} 行、{columns} 列；校验照样看全表。',
  marked: { error: '（标为错误）', warning: '（标为警告）', info: '（标为提示）' },
  opened: '已打开“{file}”。请点“一键校验”。',
  changed: '有改动未另存',
  saved: '已另存为“{file}”，在浏览器的下载文件夹里（已有同名文件时，浏览器会加编号）。',
  notSaved: '“{file}”没有存成。表格没有变化，请再试一次。',
  handedOver: '新的工作簿已存为“{file}”，在浏览器的下载文件夹里。',
  notHandedOver: '“{file}”没有取到，可能是网络断了。请接通后再试一次。',
  savedName: '{name}（改）.xlsx',
  savedAgainName: '{name}（改{times}）.xlsx',
  copyName: '{name}（报送稿）.xlsx',
  formName: '部门整体预算绩效目标申报表.xlsx',
  several: '一次只能打开一个文件，所以都没有打开。请只拖要校验的那一个。',
  folder: '“{file}”是文件夹，不能打开。请打开文件夹，把里面的申报表（.xlsx）拖过来。',
  unreadable: '读不到“{file}”：可能已被移动、删除，或正被别的程序占用。请重新选择。',
  unsaved: {
    title: '“{file}”有改动还没有另存',
    body: '打开“{next}”以后，这些改动就没有了。',
    save: '另存，再打开',
    discard: '不另存，直接打开',
    stay: '不打开',
  },
  pane: {
    listOnlyHint: '校验时不改动表格，另存的文件里没有标记。',
    listOnly:
      '在表里做标记要写入表格。要做标记，请在右上角“设置”中取消“只列表不标记”，再校验一次。',
    protectedMarks:
      '工作表“{sheets}”受保护，所以没有在单元格里做标记，下面的列表是完整的。要在表里标出来，请先用 WPS 或 Excel 撤销工作表保护，再打开校验。',
    openForm: '下载空白申报表',
    submission: {
      openedTitle: '报送稿已存为文件',
      saveIt: '在浏览器的下载文件夹里，文件名末尾是“（报送稿）”。',
      properties:
        '作者、单位等文件属性没有改动；不想带出去，请用 WPS 或 Excel 打开报送稿，在“文件”菜单里删除。',
    },
    failures: {
      protected: '工作表受保护，不能写入。请用 WPS 或 Excel 撤销工作表保护，或只看列表中的问题。',
      'sheet-hidden':
        '这个单元格所在的工作表是隐藏的，无法定位。请用 WPS 或 Excel 取消隐藏该工作表，再打开。',
      'rows-bound':
        '这几行连着不能随行移动的内容（如数据透视表、筛选或跨多表的公式），不能在这里插入或删除行，表格没有改动。请用 WPS 或 Excel 移开它们，再打开。',
      'structure-protected':
        '工作簿的结构受保护，不能增加或删除工作表，工作簿没有改动。请用 WPS 或 Excel 撤销工作簿保护，或请制表单位撤销，再打开。',
      'last-sheet':
        '其他工作表都是隐藏的，而工作簿至少要留一张看得见的工作表，所以没有删除，工作簿没有改动。请用 WPS 或 Excel 取消隐藏另一张工作表，再打开。',
      'no-copy': '没有做成副本，打开着的工作簿不变。请先另存为文件，再打开那份文件，重新生成一次。',
      unknown: '这次操作没有完成，表格没有改动。请再试一次；仍不成功时，请另存后重新打开文件。',
    },
  },
} as const;
