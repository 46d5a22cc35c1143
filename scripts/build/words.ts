/** What the build says to whoever runs it. */
export const words = {
  badArguments: (reason: string) =>
    `参数有误：${reason}。能用的是 --base、--office-js、--share、--out，后面各写一个值。`,
  namesSwallowed:
    "参数的名字没有传到。PowerShell 会吃掉“--”：请用“命令提示符”，或给它加上引号：npm run build '--' --base https://主机名/路径 --office-js self",
  baseMissing: '还要说明从哪个地址提供加载项，例如：--base https://oa.example.gov.cn/jixiao',
  officeJsMissing: (known: string) =>
    `还要说明 office.js 从哪里来：--office-js ${known}（微软公共地址、世纪互联地址、随本站一起提供）`,
  officeJsUnknown: (given: string, known: string) =>
    `--office-js 只能是 ${known} 之一，不是“${given}”。`,
  notAnAddress: (given: string) => `“${given}”不是完整的地址，应写成 https://主机名/路径。`,
  notHttps: (given: string) => `Excel 只加载 https 地址，“${given}”要改成 https:// 开头。`,
  withAccount: '地址里不要写用户名和密码。',
  withQuery: '地址写到文件夹为止，不要带 ? 或 # 及其后面的内容。',
  withFile: (name: string) => `地址写到文件夹为止，去掉末尾的“${name}”。`,
  oddPath: (path: string) =>
    `路径“${path}”只能由字母、数字和 - . _ ~ 组成，用单个 / 分隔：有的服务器认不出别的字符。`,
  notAShare: (given: string) =>
    `“${given}”不是网络文件夹，应写成 \\\\服务器\\文件夹。有的命令行会吃掉反斜杠：加上单引号，或写成 //服务器/文件夹。`,
  shareIsLocal: (given: string) =>
    `“${given}”是本机的文件夹，Excel 只从网络文件夹安装。请把它共享出来，写成 \\\\服务器\\文件夹。`,
  shareIsAddress: (given: string) =>
    `“${given}”是网址。--share 要的是放清单的网络文件夹，例如 \\\\oa\\加载项；网站的地址写在 --base 里。`,
  shareIsFile: (name: string) =>
    `--share 写到文件夹为止，去掉末尾的“${name}”：Excel 信任的是文件夹，不是文件。`,
  oddShare: (given: string) =>
    `“${given}”里有 Windows 的文件夹名不能用的字符，或名字前后有空格，或连着两个分隔符。`,
  folderTaken: (folder: string) =>
    `“${folder}”里有不是构建写出的文件，重新构建会连它们一起删掉。请先移走，或用 --out 换一个空文件夹。`,
  written: (folder: string, base: string, share: string | null) =>
    [
      `已写好 ${folder}：`,
      `  www/                        放到网站上，对应 ${base}/`,
      '  manifest.xml                清单，交给部署的人',
      '  manifest-without-ribbon.xml 清单，给不认功能区按钮的目录（如 SharePoint）',
      '  nginx.conf                  nginx 的设置样例；IIS 的在 www/web.config',
      share === null
        ? '  （从共享文件夹安装的，加上 --share \\\\服务器\\文件夹 再构建，另得注册表文件）'
        : `  trust-catalog.reg           让 Excel 信任 ${share}；distrust-catalog.reg 取消`,
      '  SHA384SUMS                  每个文件的校验值：sha384sum -c SHA384SUMS',
      '怎样装到各台电脑：docs/guide/install.md',
    ].join('\n'),
} as const;
