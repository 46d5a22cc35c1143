const { writeFileSync } = require('node:fs');

/** Writes down for each mutant which of its tests failed, and what did not even run. */
module.exports = class MutantReporter {
  constructor(_config, { file }) {
    this.file = file;
    this.results = [];
  }

  onTestResult(test, result) {
    this.results.push({
      mutant: test.context.config.displayName.name,
      failed: result.numFailingTests,
      error: result.testExecError ? String(result.failureMessage) : null,
    });
  }

  onRunComplete() {
    writeFileSync(this.file, JSON.stringify(this.results));
  }
};
