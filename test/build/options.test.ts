import * as fc from 'fast-check';
import { readBuildOptions, type BuildOptions } from '../../scripts/build/options';

const site = (base: string, officeJs = 'self') =>
  readBuildOptions(['--base', base, '--office-js', officeJs]);

const share = (given: string) =>
  readBuildOptions(['--base', 'https://a.cn', '--office-js', 'self', '--share', given]);

const sentenceOf = (options: BuildOptions) =>
  options.kind === 'problem' ? options.sentence : options.kind;

describe('the arguments of a build', () => {
  it('are those of webpack where they name no site', () => {
    expect(readBuildOptions([])).toEqual({ kind: 'bundles', webpack: [] });
    const webpack = ['--env', 'only=cli'];
    expect(readBuildOptions(webpack)).toEqual({ kind: 'bundles', webpack });
  });

  it.each([
    ['https://oa.example.gov.cn', 'https://oa.example.gov.cn'],
    ['https://oa.example.gov.cn/', 'https://oa.example.gov.cn'],
    ['https://OA.example.gov.cn:8443/jixiao/', 'https://oa.example.gov.cn:8443/jixiao'],
    ['https://oa.example.gov.cn:443/a/b-1', 'https://oa.example.gov.cn/a/b-1'],
  ])('take %s for %s', (given, base) => {
    expect(site(given)).toEqual({
      kind: 'site',
      base,
      officeJs: 'self',
      share: null,
      out: 'dist/site',
    });
  });

  it.each([
    ['oa.example.gov.cn', '不是完整的地址'],
    ['https:/oa.example.gov.cn', '不是完整的地址'],
    ['https:\\\\oa.example.gov.cn', '不是完整的地址'],
    ['https://oa.example.gov.cn/a b', '不是完整的地址'],
    ['https://oa.example.gov.cn"/>', '不是完整的地址'],
    ['http://oa.example.gov.cn', '只加载 https'],
    ['file:///srv/www', '不是完整的地址'],
    ['https://li:geheim@oa.example.gov.cn', '用户名和密码'],
    ['https://oa.example.gov.cn/?v=1', '? 或 #'],
    ['https://oa.example.gov.cn/#', '? 或 #'],
    ['https://oa.example.gov.cn/taskpane.html', '去掉末尾的“taskpane.html”'],
    ['https://oa.example.gov.cn/a//b', '只能由字母、数字'],
    ['https://oa.example.gov.cn/a;b', '只能由字母、数字'],
    ['https://oa.example.gov.cn/绩效', '路径“/绩效”只能由字母、数字'],
    ['https://oa.example.gov.cn/%E7%BB', '路径“/%E7%BB”只能由字母、数字'],
  ])('refuse the address %s in plain words', (given, words) => {
    expect(sentenceOf(site(given))).toContain(words);
  });

  it.each([
    [['--office-js', 'self'], '--base https://'],
    [['--base', 'https://a.cn'], 'cdn|21vianet|self'],
    [['--base', 'https://a.cn', '--office-js', 'npm'], '不是“npm”'],
    [['--base', 'https://a.cn', '--office-js', 'cdn', '--fast'], '参数有误'],
    [['--base'], '参数有误'],
    [['--base'], '--base、--office-js、--share、--out'],
    // What PowerShell leaves of the arguments: it takes `--` away, and npm then takes the names for its own.
    [['https://a.cn', 'self'], "npm run build '--' --base"],
    [['HTTPS://a.cn'], "npm run build '--' --base"],
    [['self', '//oa/jixiao'], "npm run build '--' --base"],
  ])('say what is missing or wrong in %j', (args, words) => {
    expect(sentenceOf(readBuildOptions(args))).toContain(words);
  });

  it('say all that is missing or wrong at once', () => {
    const sentence = sentenceOf(
      readBuildOptions(['--base', 'http://a.cn', '--share', 'C:\\加载项']),
    );
    expect(sentence.split('\n')).toEqual([
      expect.stringContaining('只加载 https'),
      expect.stringContaining('cdn|21vianet|self'),
      expect.stringContaining('本机的文件夹'),
    ]);
  });

  it.each([
    ['\\\\oa\\jixiao', '\\\\oa\\jixiao'],
    ['\\\\oa.example.gov.cn\\共享 文件\\加载项\\', '\\\\oa.example.gov.cn\\共享 文件\\加载项'],
    ['//oa/jixiao', '\\\\oa\\jixiao'],
    ['\\\\10.1.2.3\\jixiao$', '\\\\10.1.2.3\\jixiao$'],
  ])('take the network folder %s for %s', (given, folder) => {
    expect(share(given)).toMatchObject({ kind: 'site', share: folder });
  });

  it.each([
    ['\\oa\\jixiao', '不是网络文件夹'],
    ['\\\\oa', '不是网络文件夹'],
    ['\\\\\\oa\\jixiao', '不是网络文件夹'],
    ['oa\\jixiao', '不是网络文件夹'],
    ['', '不是网络文件夹'],
    ['C:\\jixiao', '本机的文件夹'],
    ['d:/jixiao', '本机的文件夹'],
    ['https://oa.example.gov.cn/jixiao', '--base'],
    ['file://oa/jixiao', '--base'],
    ['\\\\oa\\jixiao\\manifest.xml', '去掉末尾的“manifest.xml”'],
    ['\\\\oa\\ji"xiao', '不能用的字符'],
    ['\\\\oa\\ji\nxiao', '不能用的字符'],
    ['\\\\oa\\a\\\\b', '连着两个分隔符'],
    ['\\\\oa\\ jixiao', '前后有空格'],
  ])('refuse the network folder %j in plain words', (given, words) => {
    expect(sentenceOf(share(given))).toContain(words);
  });

  it('take every address of a folder as it stands, and the same again', () => {
    const segment = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_-]{0,8}$/);
    fc.assert(
      fc.property(fc.domain(), fc.array(segment, { maxLength: 4 }), (domain, segments) => {
        const base = ['https:/', domain.toLowerCase(), ...segments].join('/');
        expect(site(base)).toMatchObject({ kind: 'site', base });
      }),
    );
  });
});
