/** Runs with a worksheet of its own, which is deleted afterwards. */
export async function onSheet(
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    await context.sync();
    try {
      await run(sheet, context);
    } finally {
      sheet.delete();
      await context.sync();
    }
  });
}

/** An address without its sheet. */
export function local(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/** The code with which a request fails. */
export async function codeOf(request: Promise<unknown>): Promise<string> {
  try {
    await request;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return 'no error';
}
