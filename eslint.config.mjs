import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The parts of src/ that each part may import. Data flows one way, from snapshot to plan, and the edges know the
 * core, never the other way round. Texts name the failures and findings that they word: types only.
 */
const MAY_IMPORT = {
  snapshot: [],
  kept: [],
  packs: ['form'],
  form: ['kept', 'packs', 'snapshot'],
  rules: ['form', 'snapshot', 'texts'],
  dismissals: ['form', 'kept', 'rules', 'snapshot'],
  settings: ['form', 'packs', 'rules'],
  own: ['form', 'kept', 'library', 'packs', 'rules', 'settings', 'snapshot', 'workbook', 'xlsx'],
  check: ['dismissals', 'form', 'kept', 'packs', 'rules', 'settings', 'snapshot'],
  report: ['check', 'dismissals', 'form', 'packs', 'rules', 'snapshot', 'texts'],
  plan: ['rules', 'snapshot'],
  'report-sheet': ['check', 'form', 'plan', 'report', 'rules', 'snapshot', 'texts', 'xlsx'],
  bind: ['form', 'plan', 'snapshot'],
  library: ['form', 'packs', 'plan', 'snapshot'],
  fixes: ['bind', 'form', 'library', 'packs', 'plan', 'rules', 'snapshot'],
  'bring-over': ['form', 'library', 'packs', 'plan', 'snapshot', 'workbook', 'xlsx'],
  texts: [
    'bind',
    'bring-over',
    'fixes',
    'form',
    'library',
    'own',
    'plan',
    'rules',
    'session',
    'settings',
    'submission',
  ],
  workbook: ['kept', 'plan', 'snapshot'],
  xlsx: ['snapshot', 'workbook'],
  template: ['form', 'plan', 'snapshot', 'xlsx'],
  submission: ['bind', 'form', 'kept', 'plan', 'snapshot', 'xlsx'],
  session: ['check', 'kept', 'plan', 'rules', 'snapshot'],
  excel: ['kept', 'plan', 'session', 'snapshot', 'template', 'texts', 'workbook'],
  'rule-pages': ['rules', 'snapshot', 'texts'],
  commands: ['check', 'excel', 'own', 'packs', 'plan', 'session', 'snapshot', 'template'],
  taskpane: [
    'bind',
    'bring-over',
    'check',
    'commands',
    'dismissals',
    'excel',
    'fixes',
    'form',
    'library',
    'own',
    'packs',
    'plan',
    'report',
    'report-sheet',
    'rule-pages',
    'rules',
    'session',
    'settings',
    'snapshot',
    'submission',
    'texts',
  ],
  cli: [
    'bring-over',
    'check',
    'fixes',
    'form',
    'library',
    'packs',
    'plan',
    'report',
    'rule-pages',
    'rules',
    'settings',
    'snapshot',
    'submission',
    'template',
    'texts',
    'workbook',
    'xlsx',
  ],
  offline: [
    'check',
    'commands',
    'excel',
    'plan',
    'session',
    'snapshot',
    'taskpane',
    'template',
    'texts',
    'workbook',
    'xlsx',
  ],
  workbench: ['snapshot', 'texts', 'workbook', 'xlsx'],
};
const PARTS = Object.keys(MAY_IMPORT);

/** How an import of one of the parts begins. */
const importOf = (parts, up) => `^${up}(${parts.join('|')})(/|$)`;

/** A file of the pane that imports all texts makes every user load both languages before anything shows. */
const WHOLE_TEXTS = {
  regex: '^(\\.\\./)+texts$',
  message:
    'The pane loads one language: its types are in texts/texts, its words come by texts/load.',
};

const direction = ([part, allowed]) => {
  const isFile = part === 'check';
  const up = isFile ? '\\./' : '(\\.\\./)+';
  const message = `src/${part} must not know this part: see the import directions in eslint.config.mjs.`;
  const forbidden = PARTS.filter((other) => other !== part && !allowed.includes(other));
  const patterns = [{ regex: importOf(forbidden, up), message }];
  if (part === 'texts') {
    patterns.push({ regex: importOf(allowed, up), message, allowTypeImports: true });
  }
  if (['commands', 'excel', 'taskpane'].includes(part)) patterns.push(WHOLE_TEXTS);
  return {
    files: isFile ? ['src/check.ts'] : [`src/${part}/**/*.{ts,tsx}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
};

/** Only src/excel may speak to Office.js; the core may not even know that a browser exists. */
const officeGlobals = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'].map((name) => ({
  name,
  message: 'Only src/excel speaks to Office.js.',
}));
const browserGlobals = ['window', 'document', 'navigator', 'localStorage', 'fetch', 'process'].map(
  (name) => ({ name, message: 'The core is pure: pass in what it needs.' }),
);

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage', '.cache'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', 300],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**'],
    rules: { 'no-restricted-globals': ['error', ...officeGlobals] },
  },
  {
    files: [
      'src/{snapshot,kept,form,rules,dismissals,settings,plan,bind,library,own,template,submission,texts,packs,report,report-sheet,workbook}/**/*.ts',
      'src/check.ts',
    ],
    rules: { 'no-restricted-globals': ['error', ...officeGlobals, ...browserGlobals] },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  { files: ['src/taskpane/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  ...Object.entries(MAY_IMPORT).map(direction),
  {
    files: ['**/*.{js,mjs}'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      ...tseslint.configs.disableTypeChecked.languageOptions,
      globals: Object.fromEntries(
        [
          'console',
          'process',
          'module',
          'require',
          '__dirname',
          '__filename',
          'URL',
          'Buffer',
          'setTimeout',
          'document',
          'window',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
  prettier,
);
