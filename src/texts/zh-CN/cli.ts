import { nearlyForms } from './nearly-forms';

/** What the command line says. */
export const cli = {
  usage: `用法：check 文件或文件夹… [选项]

检查 .xlsx 工作簿中的部门整体预算绩效目标申报表，不需要 Excel，也不改动文件。
文件夹里的工作簿全部检查，子文件夹也算。

选项：
  --format 格式        输出格式，默认 text：
                         text  给人看     json  给程序看
                         html  可打印的校验报告，含审核维度和退回意见
                         csv   表格，可用 Excel 打开
                         sarif 检查结果的通用格式
  --progress           把进度写到标准错误（在终端里本来就有）
  --fix --out 文件夹   改正不影响意思的写法，另存到文件夹；原文件不动，也不覆盖已有的文件
  --lang zh-CN|en-US   语言，默认 zh-CN
  --pack 文件.json     再加一个规则包（版式、规则设置、说法），可以给几个，后面的优先
  --help               显示本说明
  --version            显示版本

退出码：0 没有错误级问题；1 有；2 有文件读不了或里面没有申报表（其余文件照常检查），或规则包写得不对。`,
  form: '{title}（工作表“{sheet}”）',
  counts: '错误 {error} 处 · 警告 {warning} 处 · 提示 {info} 处',
  clean: '没有发现问题（已看 {fields} 个栏目、{tasks} 项任务、{indicators} 条指标）。',
  switchedOff: '{count} 项检查已关闭：{titles}。',
  severity: { error: '错误', warning: '警告', info: '提示' },
  finding: '{severity} {cells} {title}：{message}',
  dismissed: '{cell} {title}：{status}，理由：{reason}',
  cellSeparator: '、',
  progress: '已检查 {done}/{total} 个文件',
  progressFailed: '已检查 {done}/{total} 个文件，{failed} 个没有检查成',
  noFiles: '没有给出要检查的文件。请在命令后写上 .xlsx 文件或文件夹，例如：check 申报表.xlsx',
  fix: {
    done: '已改正 {count} 处，另存为 {file}；原文件没有改动。余下的问题：',
    place: '{cell} {title}：“{before}”改为“{after}”',
    problems: {
      'no-out': '加了 --fix，还要用 --out 文件夹 说明改好的文件放在哪里。',
      'no-fix': '--out 要和 --fix 一起用。',
      'own-folder': '改好的文件不能放在原文件所在的文件夹（{file}）。请用 --out 另给一个文件夹。',
      exists: '{file} 已经存在，为免覆盖没有改动任何文件。请用 --out 另给一个文件夹。',
      twice: '有两个文件改好后都会成为 {file}，没有改动任何文件。请分两次运行。',
    },
  },
  options: {
    unknown: '不认识的选项 {option}。加 --help 可看全部选项。',
    badValue: '选项 {option} 不能是“{value}”。可用的值：{allowed}。',
    missingValue: '选项 {option} 后面缺少值。可用的值：{allowed}。',
    surplusValue: '选项 {option} 后面不能带值。',
  },
  fileErrors: {
    'not-found': '找不到这个文件或文件夹。请检查路径是否写对。',
    'no-files': '文件夹里没有 .xlsx 文件。',
    'unreadable-folder': '文件夹打不开。请检查是否有读取权限。',
    'not-a-file': '这不是文件，没有读取。请检查路径是否写对。',
    unreadable: '文件打不开。请检查是否有读取权限，或文件正被其他程序占用。',
    encrypted: '工作簿有打开密码，读不了。请在 Excel 中去掉密码，另存后再检查。',
    'old-format': '这是旧格式（.xls）工作簿。请在 Excel 中另存为 .xlsx 再检查。',
    'not-xlsx': '这不是 .xlsx 工作簿。请检查文件是否选对。',
    damaged: '文件已损坏或不完整，读不了。请重新取得文件，或在 Excel 中打开修复后另存。',
    'too-large': '文件展开后过大，为安全起见没有读取。请删去无关的工作表和图片再试。',
    'forbidden-xml': '文件里有不允许的 XML 内容（DOCTYPE 或实体），为安全起见没有读取。',
    'too-slow': '检查这个文件用时过长，已经停下。请删去无关的工作表和内容再试。',
    'out-of-memory': '检查这个文件需要的内存太多，已经停下。请删去无关的工作表和内容再试。',
    crashed: '检查这个文件时程序出了错，没有结果。请在 Excel 中打开另存后再试。',
    'not-written': '改好的文件写不出来。请检查 --out 的文件夹能否写入、磁盘是否已满。',
    'set-aside':
      '文件里的申报表已被选定为“不检查”，所以没有检查。要检查，请在 Excel 中打开它，在窗格里点“恢复检查”，保存后再运行。',
    ...nearlyForms,
    'no-form':
      '工作簿里没有找到绩效目标申报表。请确认表头有“绩效目标申报表”字样，栏目名称没有改动。',
  },
  template: {
    usage: `用法：template --out 文件.xlsx [选项]

写出一份空白的《部门整体预算绩效目标申报表》，不需要 Excel。

选项：
  --out, -o 文件.xlsx   写到哪里
  --force, -f           文件已存在时覆盖
  --lang zh-CN|en-US    语言，默认 zh-CN（申报表本身总是中文）
  --help                显示本说明
  --version             显示版本

退出码：0 已写出；2 没有写出。`,
    written: '已写出空白申报表：{file}',
    misuse: {
      noOut: '没有说写到哪里。请加上 --out 文件.xlsx，例如：template --out 申报表.xlsx',
      twice: '选项 {word} 给了不止一次。一次只能写一个文件。',
      surplus: '多出了“{word}”。要写到哪里请用 --out 文件.xlsx；文件名里有空格时请加引号。',
      notXlsx: '“{word}”的扩展名不是 .xlsx，Excel 会打不开。请改用 .xlsx。',
    },
    problems: {
      exists: '{file} 已经存在，没有动它。请换个文件名；确实要覆盖时加上 --force。',
      isFolder: '{file} 是文件夹。请写明文件名，例如：{file}/申报表.xlsx',
      noFolder: '{file} 所在的文件夹不存在。请先建好文件夹，或换个位置。',
      diskFull: '磁盘已满，{file} 没有写完整。请腾出空间，删去这个文件后重试。',
      unwritable: '{file} 写不了。请检查是否有写入权限，或文件正被其他程序占用。',
    },
  },
  library: {
    usage: `用法：library 查询… [选项]

在标准指标库里查找指标，不需要 Excel。可以一次给几个查询，含空格的查询请加引号。

选项：
  --format text|json    输出格式，默认 text
  --lang zh-CN|en-US    语言，默认 zh-CN（指标本身总是中文）
  --help                显示本说明
  --version             显示版本

退出码：0 已查完；2 命令写错了。`,
    heading: '“{query}”',
    entry: '  {name}（{class}）  {value}',
    nothing: '  没有找到。请换个说法，或少写几个字。',
    noQuery: '没有说要查什么。请写上要找的指标，例如：library 采购及时率',
  },
} as const;
