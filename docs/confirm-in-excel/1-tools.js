/**
 * These four scripts try in a real Excel what this project takes for granted (docs/assumptions.md, by its numbers).
 * Paste them one after the other, 1 to 4, into one script of Script Lab and run it, or into the console of the
 * add-in's pane, with an empty workbook open. They work on sheets of their own, which they delete again, and print a
 * line for each number: 成立 or 不成立, and what they saw.
 */
window.jixiaoConfirm = (() => {
  const codeOf = async (request) => {
    try {
      await request;
      return '没有报错';
    } catch (error) {
      return error.code || String(error);
    }
  };
  const local = (address) => address.slice(address.lastIndexOf('!') + 1);
  const custom = (target, formula) => {
    const rule = target.conditionalFormats.add('Custom');
    rule.custom.rule.formula = formula;
    return rule;
  };
  const quiet = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  return { checks: {}, codeOf, local, custom, quiet };
})();
