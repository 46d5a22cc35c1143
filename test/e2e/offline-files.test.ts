import { mkdtempSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { OFFLINE_TEXTS } from '../../src/texts/offline';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { compoundFile } from '../xlsx/bad-files';
import { eventually } from './eventually';
import { useOfflinePage, type OfflinePage } from './offline-page';
import { seed } from './variants';

const { visit } = useOfflinePage();
const words = OFFLINE_TEXTS['zh-CN'];
const text = (content: string) => new TextEncoder().encode(content);

const folder = mkdtempSync(path.join(tmpdir(), 'jixiao-dropped-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Files that are no workbook to be read, and what is said of each. */
const REFUSED: readonly (readonly [string, Uint8Array, string])[] = [
  ['文字.xlsx', text('这不是工作簿'), words.files['not-xlsx']],
  ['空.xlsx', new Uint8Array(), words.files['not-xlsx']],
  ['图片.zip', zipSync({ 'a.png': text('png') }), words.files['not-xlsx']],
  ['有密码.xlsx', compoundFile('EncryptedPackage'), words.files.encrypted],
  ['旧.xls', compoundFile('Workbook'), words.files['old-format']],
  ['断了.xlsx', seed().slice(0, 4000), words.files.damaged],
];

/** Marks the form, which is a change like any other. */
async function changed(offline: OfflinePage): Promise<void> {
  await offline.page.getByRole('button', { name: '一键校验', exact: true }).click();
  await offline.says(words.changed);
}

function isOutsideOfDialog(): boolean {
  const { activeElement } = document;
  return activeElement !== document.body && activeElement?.closest('dialog') === null;
}

const opened = ({ page }: OfflinePage, name: string) => page.getByText(name, { exact: true });

describe('a file that is dropped', () => {
  it('opens, and the page says so while it is held over it', async () => {
    const offline = await visit();
    const file = path.join(folder, '拖来的.xlsx');
    writeFileSync(file, seed());
    const held = await offline.dragIn([file]);
    await offline.says(words.release);
    await held.release();
    await offline.says(words.opened.replace('{file}', '拖来的.xlsx'));
    expect(await offline.page.getByText(words.release).count()).toBe(0);
    expect(await offline.save()).toEqual(seed());
    expect(offline.complaints).toEqual([]);
  });

  it.each(REFUSED)(
    '%s is refused with a sentence, and the open one stays',
    async (name, bytes, sentence) => {
      const offline = await visit();
      await offline.drop({ '好表.xlsx': seed() });
      await offline.says(words.opened.replace('{file}', '好表.xlsx'));
      await offline.drop({ [name]: bytes });
      await offline.says(sentence.replace('{file}', name));
      await opened(offline, '好表.xlsx').waitFor();
      expect(await offline.save()).toEqual(seed());
      expect(offline.complaints).toEqual([]);
    },
  );

  it('is refused where it is a folder, too large, or not alone', async () => {
    const offline = await visit();
    const inner = path.join(folder, '各部门');
    const large = path.join(folder, '大.xlsx');
    mkdirSync(inner);
    writeFileSync(large, '');
    truncateSync(large, 300 * 1024 * 1024);
    await (await offline.dragIn([inner])).release();
    await offline.says(words.folder.replace('{file}', '各部门'));
    await (await offline.dragIn([large])).release();
    await offline.says(words.files['too-large'].replace('{file}', '大.xlsx'));
    await offline.drop({ '甲.xlsx': seed(), '乙.xlsx': seed() });
    await offline.says(words.several);
    await offline.says(words.drop);
    expect(offline.complaints).toEqual([]);
  });

  it('is refused where it cannot be read any more', async () => {
    const offline = await visit();
    const file = path.join(folder, '删了.xlsx');
    writeFileSync(file, seed());
    const held = await offline.dragIn([file]);
    rmSync(file);
    await held.release();
    await offline.says(words.unreadable.replace('{file}', '删了.xlsx'));
  });

  it('leaves text that is dragged into a field to the browser', async () => {
    const offline = await visit();
    const isPrevented = await offline.page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', '字');
      const event = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('#root [role=status]')?.dispatchEvent(event);
      return event.defaultPrevented;
    });
    expect(isPrevented).toBe(false);
  });
});

describe('another file while changes are not saved', () => {
  it('asks first: Escape keeps what is open, and the focus returns', async () => {
    const offline = await visit();
    const { page } = offline;
    await offline.open(seed(), '甲.xlsx');
    await changed(offline);
    await page.getByRole('button', { name: '一键校验', exact: true }).focus();
    await offline.drop({ '乙.xlsx': seed() });
    const dialog = page.getByRole('dialog', {
      name: words.unsaved.title.replace('{file}', '甲.xlsx'),
    });
    await dialog.waitFor();
    expect(await page.locator(':focus').innerText()).toBe(words.unsaved.save);
    for (let tab = 0; tab < 4; tab++) {
      await page.keyboard.press('Tab');
      // The browser's own bar has its turn between the last button and the first.
      expect(await page.evaluate(isOutsideOfDialog)).toBe(false);
    }
    await page.keyboard.press('Escape');
    await eventually(() => dialog.count(), 0);
    await opened(offline, '甲.xlsx').waitFor();
    expect(await page.locator(':focus').innerText()).toContain('一键校验');
  });

  it('saves it, or lets it go, as the user answers', async () => {
    const offline = await visit();
    await offline.open(seed(), '甲.xlsx');
    await changed(offline);
    await offline.choose(seed(), '乙.xlsx');
    const { name, bytes } = await offline.download(words.unsaved.save);
    expect(name).toBe('甲（改）.xlsx');
    expect(openXlsx(bytes).workbook.sheets[0]?.conditionalFormats.length).toBeGreaterThan(0);
    await opened(offline, '乙.xlsx').waitFor();
    expect(await offline.page.getByText(words.changed).count()).toBe(0);

    await changed(offline);
    await offline.choose(seed(), '丙.xlsx');
    await offline.page.getByRole('button', { name: words.unsaved.discard }).click();
    await opened(offline, '丙.xlsx').waitFor();
    expect(await offline.save()).toEqual(seed());
    expect(offline.complaints).toEqual([]);
  });
});

describe('saving', () => {
  it('gives each copy a name of its own, and says which', async () => {
    const offline = await visit();
    await offline.open(seed(), '申报表.xlsx');
    const first = await offline.download(words.save);
    await offline.says(words.saved.replace('{file}', '申报表（改）.xlsx'));
    await changed(offline);
    const second = await offline.download(words.save);
    await offline.says(words.saved.replace('{file}', '申报表（改2）.xlsx'));
    expect([first.name, second.name]).toEqual(['申报表（改）.xlsx', '申报表（改2）.xlsx']);
    expect(first.bytes).toEqual(seed());
    expect(await offline.page.getByText(words.changed).count()).toBe(0);
  });

  it('is asked for when the page is left with changes, and only then', async () => {
    const offline = await visit();
    const { page } = offline;
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await offline.open(seed());
    // A browser asks only where the user has touched the page.
    await page.getByRole('gridcell').first().click();
    await page.reload();
    expect(asked).toEqual([]);
    await offline.open(seed());
    await changed(offline);
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });
});

it('opens a file by keyboard alone, and goes on from its name', async () => {
  const offline = await visit();
  const { page } = offline;
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe(words.choose);
  const choosing = page.waitForEvent('filechooser');
  // That somebody waits for the dialog has to reach the browser before the key does.
  await page.evaluate(() => document.readyState);
  await page.keyboard.press('Enter');
  await (await choosing).setFiles({ name: '表.xlsx', mimeType: '', buffer: Buffer.from(seed()) });
  await offline.says(words.opened.replace('{file}', '表.xlsx'));
  expect(await page.locator(':focus').innerText()).toBe('表.xlsx');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe(words.another);
  expect(await page.getByRole('status').first().innerText()).toContain('已打开“表.xlsx”');
});

it('hands over a blank form that it can read itself', async () => {
  const offline = await visit();
  const { name, bytes } = await offline.download(words.blank);
  expect(name).toBe(words.formName);
  await offline.says(words.handedOver.replace('{file}', words.formName));
  await offline.open(bytes, name);
  await changed(offline);
  expect((await offline.pane.findings()).length).toBeGreaterThan(3);
});
