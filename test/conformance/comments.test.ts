/** @jest-environment ./test/excel-environment.ts */
import { onNewSheet, refusalOn } from './on-new-sheet';

const local = (address: string) => address.split('!')[1];

test('a comment is found by its id, its cell and its place', async () => {
  await onNewSheet(async (context, sheet) => {
    const added = sheet.comments.add('B2', '请核实');
    const other = context.workbook.comments.add(sheet.getRange('C5'), '第二条');
    added.load('id');
    other.load('id');
    sheet.comments.load('items/content');
    const count = sheet.comments.getCount();
    await context.sync();
    expect(count.value).toBe(2);
    expect(sheet.comments.items.map(({ content }) => content)).toEqual(['请核实', '第二条']);
    const byId = context.workbook.comments.getItem(added.id).load('content');
    const byCell = sheet.comments.getItemByCell('C5').load('id');
    const byRange = context.workbook.comments.getItemByCell(sheet.getRange('B2')).load('id');
    const first = sheet.comments.getItemAt(0).load('id');
    const missing = sheet.comments.getItemOrNullObject('none').load('id');
    const place = added.getLocation().load('address');
    await context.sync();
    expect([byId.content, byCell.id, byRange.id, first.id]).toEqual([
      '请核实',
      other.id,
      added.id,
      added.id,
    ]);
    expect(missing.isNullObject).toBe(true);
    expect(local(place.address)).toBe('B2');
  });
});

test('a comment says who wrote it and when, can be changed, resolved and opened again', async () => {
  await onNewSheet(async (context, sheet) => {
    const comment = sheet.comments.add('A1', '旧');
    comment.load();
    await context.sync();
    expect(comment.authorName).not.toBe('');
    expect(comment.creationDate).toBeInstanceOf(Date);
    expect([comment.content, comment.resolved, comment.contentType]).toEqual([
      '旧',
      false,
      'Plain',
    ]);
    comment.content = '新';
    comment.resolved = true;
    comment.load('content,resolved');
    await context.sync();
    expect([comment.content, comment.resolved]).toEqual(['新', true]);
    comment.resolved = false;
    comment.load('resolved');
    await context.sync();
    expect(comment.resolved).toBe(false);
  });
});

test('replies follow their comment', async () => {
  await onNewSheet(async (context, sheet) => {
    const comment = sheet.comments.add('A1', '问').load('id');
    const first = comment.replies.add('答一').load('id');
    comment.replies.add('答二');
    comment.replies.load('items/content');
    await context.sync();
    expect(comment.replies.items.map(({ content }) => content)).toEqual(['答一', '答二']);
    const reply = comment.replies.getItemAt(0);
    reply.content = '答三';
    reply.load('content,resolved,authorEmail');
    const parent = reply.getParentComment().load('id');
    const found = sheet.comments.getItemByReplyId(first.id).load('id');
    const place = reply.getLocation().load('address');
    await context.sync();
    expect([reply.content, reply.resolved, parent.id, found.id]).toEqual([
      '答三',
      false,
      comment.id,
      comment.id,
    ]);
    expect(local(place.address)).toBe('A1');
    comment.replies.getItem(first.id).delete();
    const count = comment.replies.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test('persons are mentioned in the text', async () => {
  await onNewSheet(async (context, sheet) => {
    const kate = { email: 'kate@example.com', id: 0, name: 'Kate' };
    const richContent = '请 <at id="0">Kate</at> 看一下';
    const comment = sheet.comments.add(
      'A1',
      { mentions: [kate], richContent },
      Excel.ContentType.mention,
    );
    comment.load('content,contentType,mentions,richContent');
    await context.sync();
    expect(comment.toJSON()).toMatchObject({
      content: '请 Kate 看一下',
      contentType: 'Mention',
      mentions: [kate],
      richContent,
    });
    comment.updateMentions({ mentions: [], richContent: '不必了' });
    comment.load('contentType,content');
    await context.sync();
    expect([comment.contentType, comment.content]).toEqual(['Plain', '不必了']);
  });
});

test('a comment goes with its cell, and with its row', async () => {
  await onNewSheet(async (context, sheet) => {
    const comment = sheet.comments.add('B5', '跟着走');
    sheet.getRange('2:3').insert('Down');
    sheet.getRange('A:A').insert('Right');
    const place = comment.getLocation().load('address');
    await context.sync();
    expect(local(place.address)).toBe('C7');
    sheet.getRange('7:7').delete('Up');
    const count = sheet.comments.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test('a comment that was deleted is gone', async () => {
  await onNewSheet(async (context, sheet) => {
    const comment = sheet.comments.add('A1', '一');
    comment.delete();
    sheet.comments.add('A1', '二');
    const count = sheet.comments.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ['several cells', (sheet) => sheet.comments.add('A1:B2', '多'), 'InvalidArgument'],
  ['an empty text', (sheet) => sheet.comments.add('A1', ''), 'InvalidArgument'],
  ['a missing comment', (sheet) => sheet.comments.getItemByCell('Z9').load('id'), 'ItemNotFound'],
  [
    'a second comment on a cell',
    (sheet) => {
      sheet.comments.add('A1', '一');
      sheet.comments.add('A1', '二');
    },
    'InvalidOperation',
  ],
])('%s is refused', async (_what, work, code) => {
  expect(
    await refusalOn((_context, sheet) => {
      work(sheet);
      return Promise.resolve();
    }),
  ).toBe(code);
});

test('an address without a sheet means nothing to the comments of the workbook', async () => {
  expect(
    await refusalOn((context) => {
      context.workbook.comments.add('A1', '哪张表');
      return Promise.resolve();
    }),
  ).toBe('InvalidArgument');
});

test('comments that come, change and go are told of', async () => {
  await onNewSheet(async (context, sheet) => {
    const told: unknown[] = [];
    const { comments } = context.workbook;
    const added = comments.onAdded.add((event) => {
      told.push([event.type, event.source, event.commentDetails.length]);
      return Promise.resolve();
    });
    const changed = comments.onChanged.add((event) => {
      told.push([event.type, event.changeType]);
      return Promise.resolve();
    });
    const deleted = comments.onDeleted.add((event) => {
      told.push([event.type, event.commentDetails[0]?.replyIds.length]);
      return Promise.resolve();
    });
    await context.sync();
    const comment = sheet.comments.add('A1', '一');
    await context.sync();
    comment.content = '二';
    comment.replies.add('答');
    comment.resolved = true;
    comment.delete();
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toEqual([
      ['CommentAdded', 'Local', 1],
      ['CommentChanged', 'CommentEdited'],
      ['CommentChanged', 'ReplyAdded'],
      ['CommentChanged', 'CommentResolved'],
      ['CommentDeleted', 1],
    ]);
    for (const each of [added, changed, deleted]) each.remove();
    await context.sync();
  });
});
