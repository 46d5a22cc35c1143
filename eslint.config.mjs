import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * What each folder of src/ must not import: data flows one way, from snapshot to plan, and the
 * edges know the core, never the other way round.
 */
const EDGES = ['excel', 'session', 'taskpane', 'commands', 'cli', 'workbench', 'xlsx', 'workbook'];
const FORBIDDEN = {
  texts: [...EDGES, 'form', 'check', 'plan', 'snapshot', 'packs'],
  snapshot: [...EDGES, 'form', 'rules', 'check', 'plan', 'packs', 'texts'],
  packs: [...EDGES, 'rules', 'check', 'plan', 'texts'],
  form: [...EDGES, 'rules', 'check', 'plan'],
  rules: [...EDGES, 'check', 'plan'],
  bind: [...EDGES, 'check', 'texts'],
  template: [
    'excel',
    'session',
    'taskpane',
    'commands',
    'cli',
    'workbench',
    'workbook',
    'rules',
    'check',
    'plan',
    'texts',
  ],
  plan: [...EDGES, 'form', 'packs', 'texts', 'check'],
  workbook: [
    'excel',
    'session',
    'taskpane',
    'commands',
    'cli',
    'workbench',
    'xlsx',
    'form',
    'rules',
    'check',
    'texts',
    'packs',
  ],
  xlsx: [
    'excel',
    'session',
    'taskpane',
    'commands',
    'cli',
    'workbench',
    'form',
    'rules',
    'check',
    'texts',
    'packs',
    'plan',
  ],
  session: ['excel', 'taskpane', 'commands', 'cli', 'workbench', 'xlsx', 'workbook'],
  excel: [
    'taskpane',
    'commands',
    'cli',
    'workbench',
    'xlsx',
    'workbook',
    'form',
    'rules',
    'check',
    'packs',
  ],
  commands: ['taskpane', 'cli', 'workbench', 'xlsx', 'workbook'],
  taskpane: ['cli', 'workbench', 'xlsx', 'workbook'],
  cli: ['excel', 'session', 'taskpane', 'commands', 'workbench'],
  workbench: [
    'excel',
    'session',
    'taskpane',
    'commands',
    'cli',
    'form',
    'rules',
    'check',
    'packs',
    'plan',
  ],
};

const direction = ([folder, forbidden]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`,
            message: `src/${folder} must not know this part: see the import directions in eslint.config.mjs.`,
            // Texts name the failures and findings that they word; types only.
            allowTypeImports: folder === 'texts',
          },
        ],
      },
    ],
  },
});

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
      'src/{snapshot,form,rules,plan,bind,template,texts,packs,workbook}/**/*.ts',
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
  ...Object.entries(FORBIDDEN).map(direction),
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
