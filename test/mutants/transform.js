const { relative, sep } = require('node:path');
const swc = require('@swc/jest');

/**
 * Compiles as all tests do, one file apart, which is changed on the way: nothing on disk is touched.
 * The config's `mutant` is { file, text, instead }, its `swc` what @swc/jest takes.
 */
module.exports.createTransformer = ({ mutant, swc: options }) => {
  forgetProject();
  const { process, getCacheKey } = swc.createTransformer(options);
  const changed = (source, path, { config }) =>
    relative(config.rootDir, path).split(sep).join('/') === mutant.file
      ? source.replace(mutant.text, () => mutant.instead)
      : source;
  return {
    process: (source, path, context) => process(changed(source, path, context), path, context),
    getCacheKey: (source, path, context) =>
      getCacheKey(changed(source, path, context), path, context),
  };
};

/** The test environment, and the host in it, run in Node's own realm: the worker may still hold an earlier mutant's. */
function forgetProject() {
  for (const path of Object.keys(require.cache)) {
    if (/\.tsx?$/.test(path)) Reflect.deleteProperty(require.cache, path);
  }
}
