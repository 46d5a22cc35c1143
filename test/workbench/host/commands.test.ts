/** @jest-environment ./test/excel-environment.ts */

test('a button runs the function that is associated with its name', async () => {
  Office.actions.associate('once', (event: Office.AddinCommands.Event) => {
    event.completed();
  });
  expect(await excelHost.runCommand('once')).toEqual({ completed: 1 });
});

test('completing an event twice is counted', async () => {
  Office.actions.associate('twice', (event: Office.AddinCommands.Event) => {
    event.completed();
    event.completed();
  });
  expect(await excelHost.runCommand('twice')).toEqual({ completed: 2 });
});

test('a function that nobody registered is an error', async () => {
  await expect(excelHost.runCommand('nobody')).rejects.toThrow('nobody');
});

test('a function that never completes is an error', async () => {
  Office.actions.associate('never', () => undefined);
  await expect(excelHost.runCommand('never', 50)).rejects.toThrow('never');
});

test('a function may use Excel before it completes', async () => {
  let sheets = 0;
  Office.actions.associate('count', (event: Office.AddinCommands.Event) => {
    void Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      sheets = count.value;
    }).finally(() => {
      event.completed();
    });
  });
  expect(await excelHost.runCommand('count')).toEqual({ completed: 1 });
  expect(sheets).toBe(1);
});

test('the host hears when the add-in shows its pane', async () => {
  let shown = 0;
  const end = excelHost.onShowTaskpane(() => {
    shown += 1;
  });
  await Office.addin.showAsTaskpane();
  end();
  expect(shown).toBe(1);
});
