import { check } from '../../../src/check';
import { printCell } from '../../../src/snapshot/address';
import type { Snapshot, TextRoom } from '../../../src/snapshot/snapshot';
import { workbookWith } from '../form-builder';

const GOAL = '举办群众文化活动，'.repeat(20);

/** The sound form, in which the texts of these cells wrap in so much room. */
function withRooms(
  texts: Readonly<Record<string, string>>,
  rooms: Readonly<Record<string, TextRoom>>,
): Snapshot {
  const { sheets, ...workbook } = workbookWith(texts);
  return {
    ...workbook,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: new Map(
        [...sheet.cells].map(([address, cell]) => {
          const room = rooms[address];
          return [address, room ? { ...cell, room } : cell];
        }),
      ),
    })),
  };
}

function told(texts: Readonly<Record<string, string>>, rooms: Readonly<Record<string, TextRoom>>) {
  return check(withRooms(texts, rooms))
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule === 'text-cut-off')
    .map(({ cell, message, data, severity }) => [printCell(cell), severity, message, data]);
}

const room = (width: number, ...heights: number[]): TextRoom => ({ size: 10, width, heights });

describe('text-cut-off', () => {
  it('speaks where lines are missing, and says how many there are', () => {
    expect(told({ B11: GOAL }, { B11: room(300, 30) })).toEqual([
      ['B11', 'warning', 'low', { needed: '6', shown: '2' }],
    ]);
  });

  it('counts all rows of a merged cell', () => {
    expect(told({ B11: GOAL }, { B11: room(300, 30, 30, 30) })).toEqual([]);
    expect(told({ B11: GOAL }, { B11: room(300, 15, 15) })).toHaveLength(1);
  });

  it('is silent where the text just fits, or might', () => {
    for (const height of [90, 75, 67])
      expect(told({ B11: GOAL }, { B11: room(300, height) })).toEqual([]);
  });

  it('speaks as soon as one of the lines is gone', () => {
    expect(told({ B11: GOAL }, { B11: room(300, 65) })).toEqual([
      ['B11', 'warning', 'low', { needed: '6', shown: '5' }],
    ]);
  });

  it('counts lines that the writer broke', () => {
    const lines = ['一、活动', '二、课程', '三、维修', '四、培训'].join('\n');
    expect(told({ B11: lines }, { B11: room(300, 24) })).toEqual([
      ['B11', 'warning', 'low', { needed: '4', shown: '2' }],
    ]);
  });

  it('is silent where rows or columns are hidden, and where nothing is known of the room', () => {
    expect(told({ B11: GOAL }, { B11: room(300, 30, 0) })).toEqual([]);
    expect(told({ B11: GOAL }, { B11: room(0, 30) })).toEqual([]);
    expect(told({ B11: GOAL }, {})).toEqual([]);
  });

  it('names of one row the text that lacks most', () => {
    const texts = { C13: GOAL, E13: `${GOAL}${GOAL}` };
    expect(told(texts, { C13: room(200, 30), E13: room(200, 30) })).toEqual([
      ['E13', 'warning', 'low', expect.objectContaining({ shown: '2' })],
    ]);
  });

  it('says where no row can be tall enough', () => {
    expect(told({ B11: GOAL.repeat(5) }, { B11: room(100, 400) })).toEqual([
      ['B11', 'warning', 'tallest', expect.objectContaining({ shown: '33' })],
    ]);
  });
});
