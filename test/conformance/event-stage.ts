import { afterEach, beforeEach } from '@jest/globals';

/** Long enough for Excel to tell what it has to tell. */
const QUIET_MS = 30;

/** Lets events arrive, or shows that none do. */
export function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, QUIET_MS));
}

let sheetName = '';
const endings: (() => Promise<void>)[] = [];

/** The name of the worksheet that each test has for itself. */
export function ownSheet(): string {
  return sheetName;
}

/** Gives each test of the file a worksheet of its own, in front, and takes it and its handlers away afterwards. */
export function giveOwnSheets(): void {
  beforeEach(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add().load('name');
      sheet.activate();
      await context.sync();
      sheetName = sheet.name;
      await quiet();
    }),
  );

  afterEach(async () => {
    for (const end of endings.splice(0)) await end();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getItemOrNullObject(sheetName).delete();
      await context.sync();
    });
  });
}

/** Runs with the test's own worksheet. */
export function onSheet(
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
): Promise<void> {
  return Excel.run((context) => batch(context, context.workbook.worksheets.getItem(sheetName)));
}

/** The id of the test's own worksheet. */
export async function sheetId(): Promise<string> {
  let id = '';
  await onSheet(async (context, sheet) => {
    sheet.load('id');
    await context.sync();
    ({ id } = sheet);
  });
  return id;
}

/** Does something in one request, and lets the events arrive. */
export async function perform(
  actions: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> {
  await onSheet(async (context, sheet) => {
    actions(sheet, context);
    await context.sync();
  });
  await quiet();
}

type Handlers<T> = Pick<OfficeExtension.EventHandlers<T>, 'add'>;

/** Listens to events of the worksheet or of the workbook. @returns what has been heard so far, in order */
export async function hear<T>(
  events: (sheet: Excel.Worksheet, context: Excel.RequestContext) => readonly Handlers<T>[],
): Promise<readonly T[]> {
  const heard: T[] = [];
  await onSheet(async (context, sheet) => {
    for (const event of events(sheet, context)) {
      const registration = event.add((args) => {
        heard.push(args);
        return Promise.resolve();
      });
      endings.push(async () => {
        await Excel.run(registration.context, async (same) => {
          registration.remove();
          await same.sync();
        });
      });
    }
    await context.sync();
  });
  return heard;
}

/** Ends what was listened to last; a handler of a deleted sheet cannot be taken off. */
export async function endLast(): Promise<void> {
  await endings.pop()?.();
}

/** Leaves the handlers where they are. */
export function leaveHandlers(): void {
  endings.length = 0;
}
