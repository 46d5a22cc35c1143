/** What the command `bring-over` says beside what the pane says, too. */
export const bringOverCommand = {
  usage: `用法：bring-over 旧表.xlsx --out 新文件.xlsx [选项]

把旧申报表填好的内容带进一张新表，年份顺延一年，不需要 Excel，也不改动旧表。

选项：
  --out, -o 文件.xlsx   写到哪里；已有的文件不会覆盖
  --form 序号|名称      旧表文件里有几张表或几个项目时，带哪一个
  --into 文件.xlsx      带进这份空白表；不给就用空白的正式申报表
  --into-form 序号|名称 空白表文件里有几张表时，填哪一张
  --pack 文件.json      加上规则包里的版式；可以给几次
  --keep-money          金额也带入（默认不带）
  --lang zh-CN|en-US    语言，默认 zh-CN
  --help                显示本说明
  --version             显示版本

退出码：0 已写出；2 没有写出。`,
  from: '旧表：{file} {name}',
  others: '旧表文件里没有带的还有：{names}。',
  years: '年份：{from} → {to}',
  carried: '已带入 {count} 处：',
  notTaken: '可以带入而没有带的 {count} 处：',
  left: '没有带入的 {count} 处：',
  line: '  {source} → {line}',
  moved: '年份已顺延，原文“{unmoved}”',
  leftLine: '  {source} {text}：{reason}',
  written: '已写出：{file}',
  choose: {
    open: '{file} 里有几张表或几个项目，不知道指的是哪一个。请用 {option} 加上序号或名称：',
    unknown: '{file} 里没有“{wanted}”。请用 {option} 加上序号或名称：',
    several: '{file} 里名称带“{wanted}”的不止一个。请用 {option} 加上序号：',
  },
  numbered: '  {number}  {name}',
  misuse: {
    noSource: '没有说旧表是哪个文件。例如：bring-over 去年.xlsx --out 今年.xlsx',
    noOut: '没有说写到哪里。请加上 --out 文件.xlsx',
    surplus: '多出了“{word}”。一次只带一份旧表；文件名里有空格时请加引号。',
    noInto: '没有用 --into 给出空白表，“--into-form {word}”不知道指的是什么。',
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
} as const;
