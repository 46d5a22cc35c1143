import { run } from '../office/run';

/** What the workbook keeps for this add-in under a key; null where nothing is, or nothing of ours. */
export function readSetting(key: string): Promise<string | null> {
  return run(async (context) => {
    const setting = loadSetting(context, key);
    await context.sync();
    return settingText(setting);
  });
}

/** Asks for a setting along with whatever else the next round trip brings. */
export function loadSetting(context: Excel.RequestContext, key: string): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(key).load('value');
}

/** What a setting holds, once it is loaded. */
export function settingText(setting: Excel.Setting): string | null {
  return setting.isNullObject || typeof setting.value !== 'string' ? null : setting.value;
}
