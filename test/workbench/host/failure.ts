/** What an add-in gets to see of an error of Excel's. */
export interface Failure {
  readonly code: string;
  readonly location: string | undefined;
  readonly statement: string | undefined;
}

/** Runs a batch that must fail, and gives the error as the library reports it. */
export async function failureOf(
  batch: (context: Excel.RequestContext) => Promise<unknown>,
  options: Excel.RunOptions = {},
): Promise<Failure> {
  try {
    await Excel.run(options, async (context) => {
      await batch(context);
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const { errorLocation, statement } = error.debugInfo;
    return { code: error.code, location: errorLocation, statement };
  }
  throw new Error('The batch was expected to fail.');
}
