/** Runs the checks, each on a sheet of its own; `confirmLater` keeps them until `confirmAssumptions()` is called. */
(() => {
  const { checks } = window.jixiaoConfirm;
  const { Excel } = window;

  const tried = (check) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      await context.sync();
      try {
        return await check(sheet, context);
      } catch (error) {
        return { holds: false, seen: `没有试成：${error.code || String(error)}` };
      } finally {
        sheet.visibility = 'Visible';
        sheet.delete();
        await context.sync();
      }
    });

  window.confirmAssumptions = async () => {
    const outcomes = [];
    for (const [number, check] of Object.entries(checks)) {
      const { holds, seen } = await tried(check);
      outcomes.push({ number: Number(number), holds, seen });
      console.log(`${number}\t${holds ? '成立' : '不成立'}\t${seen}`);
    }
    return outcomes;
  };
  if (!window.confirmLater) void window.confirmAssumptions();
})();
