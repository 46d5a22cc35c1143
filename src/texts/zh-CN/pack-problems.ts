import type { JsonFault } from '../../settings/json-source';
import type { PackFault, ValueType } from '../../settings/pack-problem';

/** What is wrong with a pack that a bureau has written. */
export const packProblems = {
  unreadable: '规则包“{file}”打不开。请检查路径是否写对，是否有读取权限。',
  heading: '规则包“{file}”有 {count} 处写得不对，没有使用，也没有检查任何文件：',
  line: '  第 {line} 行第 {column} 列{path}：{problem}',
  path: '，{path}',
  more: '  还有 {count} 处，改好上面的再看。',
  sameId: '规则包“{file}”的 id“{id}”已经被别的规则包用了。请换一个。',
  separator: '、',
  faults: {
    missing: '缺少“{key}”。请补上。',
    'unknown-key': '不认识“{key}”。这里可以写：{allowed}。',
    'unknown-rule': '没有“{key}”这条规则。全部规则编号见 docs/rules。',
    'unknown-option': '这条规则没有“{key}”这个选项。可用的选项：{allowed}。',
    'unknown-message': '这条规则没有“{key}”这句话。可以改的有：{allowed}。',
    'unknown-slot': '这句话里不能用 {key}。可用的：{allowed}。',
    'unknown-layout': '没有“{key}”这个版式。可用的版式：{allowed}。',
    'wrong-type': '这里要写{expected}，写的却是{found}。',
    'not-allowed': '不能是“{value}”。可用的值：{allowed}。',
    'too-small': '{value} 太小了，最小是 {limit}。',
    'too-big': '{value} 太大了，最大是 {limit}。',
    empty: '不能为空。请写上内容。',
    twice: '“{key}”写了两次。请只留一个。',
    other: '这里的写法不对。请对照 docs/pack.schema.json。',
  } satisfies Readonly<Record<Exclude<PackFault['kind'], 'json'>, string>>,
  /** Of an unknown rule that is nearly one that there is. */
  meant: '没有“{key}”这条规则。是不是“{nearest}”？',
  /** Where nothing at all may stand. */
  nothingAllowed: '（没有）',
  json: {
    value: '不是正确的 JSON：这里应当有一个值。请检查是否多了逗号，或引号用了中文的“”。',
    key: '不是正确的 JSON：这里应当是用英文双引号括起来的名称。请检查是否多了逗号。',
    colon: '不是正确的 JSON：名称后面应当是英文冒号。',
    comma: '不是正确的 JSON：这里应当是英文逗号或结束的括号。',
    text: '不是正确的 JSON：文字的引号没有配对，或含有不允许的字符。',
    surplus: '不是正确的 JSON：结束之后还有多余的内容。',
    twice: '同一个名称写了两次。请只留一个。',
    deep: '括号套得太深了。',
  } satisfies Readonly<Record<JsonFault, string>>,
  types: {
    string: '文字（加英文双引号）',
    number: '数字',
    int: '整数',
    boolean: 'true 或 false',
    array: '列表 […]',
    object: '一组名称和值 {…}',
    null: 'null',
  } satisfies Readonly<Record<ValueType, string>>,
} as const;
