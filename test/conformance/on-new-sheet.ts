/** Runs a batch with a worksheet of its own, which is deleted afterwards. Public calls only: it runs in Excel too. */
export async function onNewSheet(
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    await context.sync();
    try {
      await batch(context, sheet);
    } finally {
      sheet.delete();
      await context.sync();
    }
  });
}

/** The code with which Excel refuses a batch on a worksheet of its own; `none` where it does not. */
export async function refusalOn(
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>,
): Promise<string> {
  let code = 'none';
  await onNewSheet(async (context, sheet) => {
    await context.sync();
    try {
      await batch(context, sheet);
      await context.sync();
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error)) throw error;
      ({ code } = error);
    }
  });
  return code;
}
