import * as z from 'zod/mini';

// The pane runs under a policy without eval, which zod's compiled parsers would need.
z.config({ jitless: true });

/** Work that any department may do; 通用 fits whatever it does. */
export const SHARED_FIELDS = [
  '通用',
  '会议',
  '培训',
  '调研',
  '信息化',
  '采购',
  '宣传',
  '工程',
  '补贴',
  '执法',
  '公共服务',
  '机关运行',
] as const;

/** What work an entry belongs to. */
export const LIBRARY_FIELDS = [
  ...SHARED_FIELDS,
  '政协',
  '人大',
  '统战',
  '纪检',
  '司法',
  '信访',
  '档案',
  '教育',
  '科技',
  '卫生',
  '文化',
  '旅游',
  '体育',
  '养老',
  '就业',
  '社会救助',
  '退役军人',
  '农业',
  '水利',
  '林业',
  '生态',
  '交通',
  '环卫',
  '招商',
  '统计',
  '应急',
  '外事',
  '口岸',
] as const;

/** The blanks of a value: a number, a day or month, a period such as 季度. */
export const SLOT_NAMES = ['n', 'date', 'period'] as const;

/** The classes that the library sorts its entries into, level 1 above level 2, in the order of the official form. */
export const LIBRARY_CLASSES = [
  { level1: '产出指标', level2: '数量指标' },
  { level1: '产出指标', level2: '质量指标' },
  { level1: '产出指标', level2: '时效指标' },
  { level1: '产出指标', level2: '成本指标' },
  { level1: '效益指标', level2: '经济效益指标' },
  { level1: '效益指标', level2: '社会效益指标' },
  { level1: '效益指标', level2: '生态效益指标' },
  { level1: '效益指标', level2: '可持续影响指标' },
  { level1: '满意度指标', level2: '服务对象满意度指标' },
] as const;

const id = z.string().check(z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/));
const text = z.string().check(z.minLength(1));
const slots = z.partialRecord(z.enum(SLOT_NAMES), text);

const entrySchema = z.strictObject({
  id,
  name: text,
  level1: z.enum(LIBRARY_CLASSES.map(({ level1 }) => level1)),
  level2: z.enum(LIBRARY_CLASSES.map(({ level2 }) => level2)),
  /** What is counted, over what, from which record. */
  definition: text,
  /** How a rate or an average is worked out. */
  formula: z.optional(text),
  /** As the value names it; null for a date. */
  unit: z.nullable(text),
  /** Which way the value should go; `date` is a deadline. */
  direction: z.enum(['larger', 'smaller', 'date']),
  /** The value with blanks: `≥{n}%`, `{date}前完成`, `每{period}≥{n}次`. */
  value: text,
  /** What one published form put into the blanks: an example, never a norm. */
  example: z.optional(slots),
  fields: z.array(z.enum(LIBRARY_FIELDS)).check(z.minLength(1)),
  /** Other people's words for the same thing. */
  synonyms: z.array(text),
  /**
   * Where the name comes from: a template meant for many units, a published form, a dictionary of indicators,
   * or this project itself. Definitions are the project's own throughout.
   */
  origin: z.enum(['template', 'published', 'dictionary', 'project']),
  /** Of use to few departments: others of equal fit come first. */
  niche: z.optional(z.literal(true)),
});

/** Standard wordings of one field of work; the field of the file is the first of each entry. */
export const indicatorsSchema = z.strictObject({
  /** For editors. */
  $schema: z.optional(z.string()),
  field: z.enum(LIBRARY_FIELDS),
  /** By these in its name, tasks and goal a department is known to do this work. */
  words: z.array(text),
  entries: z.array(entrySchema).check(z.minLength(1)),
});

/** What sets are sorted by where all of them are listed, in this order. */
export const SET_GROUPS = [
  '各部门',
  '党政机关',
  '科教文卫',
  '民生保障',
  '农林水与生态',
  '城建与经济',
] as const;

/** Indicators that are chosen together for a common kind of work. */
export const setsSchema = z.array(
  z.strictObject({
    id,
    name: text,
    field: z.enum(LIBRARY_FIELDS),
    /** Where it is listed; one's own have a place of their own. */
    group: z.optional(z.enum(SET_GROUPS)),
    /** With what the blanks may begin, as a proposal that the user changes. */
    entries: z.array(z.strictObject({ id, slots: z.optional(slots) })).check(z.minLength(3)),
  }),
);

/** What a file of the library may hold. */
export const libraryPackSchema = z.union([indicatorsSchema, setsSchema]);

const ownText = z._default(z.string(), '');
const ownWords = z._default(z.array(z.string()), []);

/**
 * What a user takes from one machine to another. Indicators are written as in a form, and known by name and class;
 * what the words mean is read as from a table.
 */
export const ownLibrarySchema = z.strictObject({
  /** For editors. */
  $schema: z.optional(z.string()),
  version: z.literal(1),
  entries: z.array(
    z.strictObject({
      name: z.string(),
      level1: ownText,
      level2: ownText,
      definition: ownText,
      formula: ownText,
      unit: ownText,
      /** 正向, 反向 or 时限. */
      direction: ownText,
      /** `≥95%`; or with blanks, `≥{n}%`. */
      value: ownText,
      fields: ownWords,
      synonyms: ownWords,
    }),
  ),
  sets: z._default(
    z.array(
      z.strictObject({
        name: z.string(),
        field: ownText,
        entries: z.array(
          z.strictObject({
            name: z.string(),
            level2: z.string(),
            slots: z._default(slots, {}),
          }),
        ),
      }),
    ),
    [],
  ),
});

type StandardEntry = z.infer<typeof entrySchema>;

/** A standard wording, or one that users keep for themselves, which claims no authority. */
/** Words that offices use for one another; the first of each group stands for it. */
export const wordingsSchema = z.array(z.array(text).check(z.minLength(2)));

export type LibraryEntry = Omit<StandardEntry, 'origin'> & {
  readonly origin: StandardEntry['origin'] | 'own';
};
export type LibrarySet = z.infer<typeof setsSchema>[number];
export type LibraryField = (typeof LIBRARY_FIELDS)[number];
export type SlotName = (typeof SLOT_NAMES)[number];
