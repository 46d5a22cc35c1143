import { run } from './run';

/** What the workbook keeps for this add-in under a key; null where nothing is, or nothing of ours. */
export function readSetting(key: string): Promise<string | null> {
  return run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load('value');
    await context.sync();
    return setting.isNullObject || typeof setting.value !== 'string' ? null : setting.value;
  });
}
