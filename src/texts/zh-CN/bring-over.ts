import type { CarriedNote, LeftReason } from '../../bring-over/carried';
import type { OldFormProblem } from '../../bring-over/read-old-forms';
import type { RowRole } from '../../library/placement/placement';

/** What is said of bringing an old form over into a new one. */
export const bringOver = {
  what: '把旧表（去年的、别的版式的、别的工作簿里的）填好的内容带进当前申报表。先列出每一处，选好再写入，可以撤销。',
  source: {
    label: '旧表',
    none: '请选择旧表',
    form: '{title}（工作表“{sheet}”）',
    ofFile: '{file}：{title}（工作表“{sheet}”）',
    file: '从文件选择…',
    reading: '正在读取“{file}”…',
  },
  reading: '正在对照两张表…',
  noForm: '没有找到要填的申报表。请先点“插入申报表”，或打开今年的空白表，再来带入。',
  alone: '这个工作簿里没有另一张申报表。请点“从文件选择”，选去年的 .xlsx 文件。',
  retry: '再试一次',
  target: '带入到：{title}（工作表“{sheet}”）',
  years: '年份从 {from} 顺延为 {to}。请逐处核对，不该改的去掉勾选。',
  noYear: '旧表没有写明年份，文字里的年份都没有改。',
  money: '金额也带入（去年的金额多半要改，默认不带）',
  overwrite: '覆盖新表里已有的内容（默认保留）',
  partHeading: '{part}（选中 {chosen}/{all}）',
  row: '第 {row} 行',
  newRow: '新增第 {row} 行',
  cell: '{place} {label}：{after}',
  changed: '{place} {label}：“{before}”改为“{after}”',
  noPlace: '{label}：{after}',
  note: '（{note}）',
  from: '旧表 {source}',
  moveYear: '年份顺延（原文：{unmoved}）',
  untouched: '没有改的年份：{years}，请看一看',
  listSeparator: '、',
  roles: {
    name: '名称',
    operator: '计算符号',
    value: '年度指标值',
    unit: '度量单位',
    cycle: '实施周期指标值',
    weight: '权重',
    content: '主要内容',
    amount: '金额',
    expectation: '期望目标',
  } satisfies Readonly<Record<RowRole, string>>,
  notes: {
    money: '金额，默认不带',
    occupied: '新表已有内容，默认保留',
    'class-guessed': '旧表没有写明类别，按内容归类，请核对',
  } satisfies Readonly<Record<CarriedNote, string>>,
  leftHeading: '没有带入的 {count} 处',
  left: '{cells}：{text}',
  leftMany: '{cells}（共 {count} 处）',
  reasons: {
    'no-field': '新表没有这个栏目',
    'no-column': '新表没有这一列',
    'no-tasks': '新表没有重点工作任务栏，或栏里没有行',
    formula: '新表这一格是公式，没有改',
    error: '旧表这一格是错误值',
    'no-amount': '应是金额，但旧表写的不是数',
    regions: '这是分地区的指标值，新表没有对应的列',
    'long-term': '这是长期（实施周期）绩效指标表里的内容',
    'one-of-several': '旧表列了几个项目，项目名称和目标请自行填写',
    unknown: '没有认出这是哪个栏目',
    'several-projects': '新表列了几个项目，不知道该放进哪一个',
    'no-table': '新表没有绩效指标栏，或栏里一行也没有',
    'name-with-value': '新表把指标名称和指标值写在同一格里，请按表内写法手工填写',
    'classes-among-names': '新表把类别和指标名称排在同一列，无法确定新行归哪一类',
    'several-regions': '新表按地区分列指标值，请手工填写',
    protected: '新表受保护，不能插入行，表内空行已用完',
  } satisfies Readonly<Record<LeftReason, string>>,
  nothing: '没有要带入的内容：旧表有的，新表都已经有了。',
  same: '另有 {count} 处新表已有同样内容。',
  start: '带入 {count} 处',
  close: '关闭',
  announced: '可带入 {count} 处，没有带入的 {left} 处。',
  problems: {
    encrypted: '文件有打开密码，读不了。请在 Excel 中去掉密码，另存后再选。',
    'old-format': '这是旧格式（.xls）文件。请在 Excel 中另存为 .xlsx 再选。',
    'not-xlsx': '这不是 .xlsx 工作簿。请检查文件是否选对。',
    damaged: '文件已损坏或不完整，读不了。请在 Excel 中打开修复后另存。',
    'too-large': '文件展开后过大，为安全起见没有读取。请删去无关的工作表和图片再试。',
    'forbidden-xml': '文件里有不允许的内容，为安全起见没有读取。',
    unreadable: '文件没有读出来，可能正被其他程序占用，或网络断了。请再选一次。',
    'no-form': '文件里没有找到绩效目标申报表。请确认表头有“绩效目标申报表”字样，栏目名称没有改动。',
  } satisfies Readonly<Record<OldFormProblem, string>>,
  cli: {
    usage: `用法：bring-over 旧表.xlsx --out 新文件.xlsx [选项]

把旧申报表填好的内容带进一张新表，年份顺延一年，不需要 Excel，也不改动旧表。

选项：
  --out, -o 文件.xlsx   写到哪里；已有的文件不会覆盖
  --into 文件.xlsx      带进这份空白表；不给就用空白的正式申报表
  --keep-money          金额也带入（默认不带）
  --lang zh-CN|en-US    语言，默认 zh-CN
  --help                显示本说明
  --version             显示版本

退出码：0 已写出；2 没有写出。`,
    from: '旧表：{file} {title}（工作表“{sheet}”）',
    others: '旧表文件里还有 {count} 张申报表，只带了第一张。',
    years: '年份：{from} → {to}',
    carried: '已带入 {count} 处：',
    notTaken: '可以带入而没有带的 {count} 处：',
    left: '没有带入的 {count} 处：',
    line: '  {source} → {line}',
    moved: '年份已顺延，原文“{unmoved}”',
    leftLine: '  {source} {text}：{reason}',
    written: '已写出：{file}',
    misuse: {
      noSource: '没有说旧表是哪个文件。例如：bring-over 去年.xlsx --out 今年.xlsx',
      noOut: '没有说写到哪里。请加上 --out 文件.xlsx',
      surplus: '多出了“{word}”。一次只带一份旧表；文件名里有空格时请加引号。',
      twice: '选项 {word} 给了不止一次。',
      notXlsx: '“{word}”的扩展名不是 .xlsx，Excel 会打不开。请改用 .xlsx。',
    },
    problems: {
      exists: '{file} 已经存在，没有动它。请换个文件名。',
      isFolder: '{file} 是文件夹。请写明文件名，例如：{file}/申报表.xlsx',
      noFolder: '{file} 所在的文件夹不存在。请先建好文件夹，或换个位置。',
      diskFull: '磁盘已满，{file} 没有写完整。请腾出空间，删去这个文件后重试。',
      unwritable: '{file} 写不了。请检查是否有写入权限，或文件正被其他程序占用。',
      refused: '新表受保护或不允许这样改动，没有写出：{file}',
    },
    unreadable: '{file}：{problem}',
  },
} as const;
