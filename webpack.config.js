/**
 * Four bundles: the add-in (what Excel loads), the page that does without Excel, the workbench (to develop and try the
 * add-in without Excel) and the command line. `webpack --env only=addin` builds one of them.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { BannerPlugin, NormalModuleReplacementPlugin } = require('webpack');

const root = __dirname;
const dist = path.join(root, 'dist');

/** What stands in for a module of somebody else's that holds more than the pane needs. */
const ownModule = (name) => path.join(root, 'src', 'taskpane', 'theme', `${name}.ts`);
const FLUENT_TOKENS = path.join('node_modules', '@fluentui', 'tokens', 'lib');

/** The names of Fluent's tokens weigh 4 KB, all of them before the first screen. */
const shortTokens = () =>
  new NormalModuleReplacementPlugin(/^\.\/tokens\.js$/, (module) => {
    if (module.context.endsWith(FLUENT_TOKENS)) module.request = ownModule('token-names');
  });

const swc = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      // What a construct of the language needs in an older engine comes once, not in every file.
      externalHelpers: true,
      target,
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
});

const common = (name, mode) => ({
  name,
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  resolve: {
    extensions: ['.tsx', '.ts', '.js'],
    // Mirror images of styles weigh 2 KB, and are worked out while the pane waits for its first screen.
    alias: { 'rtl-css-js/core$': ownModule('left-to-right') },
  },
  cache: {
    type: 'filesystem',
    // One folder for each bundle and mode: a shared one gives stale chunks.
    name: `${name}-${mode}`,
    buildDependencies: { config: [__filename] },
  },
  optimization: {
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        terserOptions: { compress: { passes: 3 } },
        extractComments: false,
      }),
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** The parts of the pane that checking, putting right and filling in take; the others wait until somebody opens them. */
const DAILY = new Set([
  'binding',
  'check',
  'fixes',
  'history',
  'library',
  'live',
  'results',
  'settings',
]);

const isDaily = (module, { chunkGraph }) =>
  Array.from(chunkGraph.getModuleChunksIterable(module)).some(({ name }) => DAILY.has(name));

/** ES2020: every webview of the Excel versions that the manifest admits understands it. */
const addin = (mode) => ({
  ...common('addin', mode),
  target: ['web', 'es2020'],
  entry: { waiting: './src/taskpane/waiting.ts', taskpane: './src/taskpane/main.tsx' },
  output: {
    path: path.join(dist, 'addin'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    // The page without Excel stands in the same folder, and another bundle makes it.
    clean: { keep: /^offline[./]/ },
  },
  module: { rules: [swc('es2020')] },
  optimization: {
    ...common('addin', mode).optimization,
    // Short numbers and names between the parts weigh 5 KB less; hashes in file names tell one build from another anyway.
    moduleIds: 'natural',
    chunkIds: 'natural',
    mangleExports: 'size',
    splitChunks: {
      cacheGroups: {
        // Every file has a name that tells which part it belongs to.
        default: false,
        defaultVendors: false,
        // What several later parts use, once: in many small files much of it stands twice, and all packs worse.
        shared: { name: 'shared', chunks: 'async', minChunks: 2, enforce: true, test: isDaily },
        // The same of what only those parts use that many sittings do without.
        tools: { name: 'tools', chunks: 'async', minChunks: 2, enforce: true, priority: -1 },
        // The standard indicators in a file of their own, so that their weight is not mistaken for the program's.
        libraryData: {
          test: /[\\/]packs[\\/](indicators[\\/][a-z-]+|sets|wordings)\.json$/,
          name: 'library-data',
          chunks: 'async',
          enforce: true,
          priority: 1,
        },
        // So is the dictionary by which they are found in pinyin.
        pinyinData: {
          test: /[\\/]pinyin-pro[\\/]/,
          name: 'pinyin-data',
          chunks: 'async',
          enforce: true,
          priority: 1,
        },
      },
    },
  },
  plugins: [
    shortTokens(),
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      // The page itself says where each script stands.
      inject: false,
      chunks: ['waiting', 'taskpane'],
      chunksSortMode: 'manual',
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets', to: 'assets' },
        { from: 'manifest.xml', to: 'manifest.xml' },
      ],
    }),
  ],
});

/** The pane over a workbook file, without Excel. Its parts are its own: the pane's weigh the same with and without it. */
const offline = (mode) => ({
  ...common('offline', mode),
  target: ['web', 'es2020'],
  entry: { offline: './src/offline/main.tsx' },
  output: {
    path: path.join(dist, 'addin', 'offline'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  module: { rules: [swc('es2020')] },
  plugins: [
    shortTokens(),
    new HtmlPlugin({ template: './src/offline/offline.html', filename: '../offline.html' }),
  ],
});

const workbench = (mode) => ({
  ...common('workbench', mode),
  target: ['web', 'es2022'],
  entry: { workbench: './src/workbench/main.tsx' },
  output: {
    path: path.join(dist, 'workbench'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  module: {
    rules: [
      swc('es2022'),
      {
        test: /\.css$/,
        use: [
          'style-loader',
          {
            loader: 'css-loader',
            // Every browser that can run the spreadsheet reads woff2; the older twins stay behind.
            options: { url: { filter: (url) => !url.endsWith('.woff') } },
          },
        ],
      },
      { test: /\.(woff2?|ttf)$/, type: 'asset/resource' },
    ],
  },
  plugins: [
    new HtmlPlugin({ template: './src/workbench/workbench.html', filename: 'workbench.html' }),
    new CopyPlugin({
      patterns: [{ from: 'test/forms/guangzhou-cppcc.xlsx', to: 'sample.xlsx' }],
    }),
  ],
});

const cli = (mode) => ({
  ...common('cli', mode),
  target: 'node20',
  // The command, and what its threads run: the one looks for the other beside it.
  entry: {
    check: './src/cli/check/main.ts',
    worker: { import: './src/cli/check/worker.ts', library: { type: 'commonjs2' } },
    'fixing-worker': { import: './src/cli/check/fixing-worker.ts', library: { type: 'commonjs2' } },
  },
  output: { path: path.join(dist, 'cli'), filename: '[name].js', clean: true },
  module: { rules: [swc('es2022')] },
  node: { __dirname: false, __filename: false },
  // Piscina starts threads from files of its own, and so stays files.
  externals: { piscina: 'commonjs ./piscina/dist/main.js' },
  plugins: [
    // npm links the command as it is: the shell must know what runs it.
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: 'check.js' }),
    new CopyPlugin({
      patterns: [
        {
          from: '{dist/**/*.js,package.json,LICENSE}',
          context: 'node_modules/piscina',
          to: 'piscina/[path][name][ext]',
          info: { minimized: true },
        },
      ],
    }),
  ],
});

const BUNDLES = { addin, offline, workbench, cli };

module.exports = (env, argv) => {
  const mode = argv.mode ?? 'development';
  const names = env.only ? [env.only] : Object.keys(BUNDLES);
  return names.map((name) => BUNDLES[name](mode));
};
