import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { printCell, printColumn } from '../snapshot/address';
import { areaOf, headOf, sameCell, type CellRef } from '../snapshot/area';
import type { OfflineTexts } from '../texts/offline';
import { fill } from '../texts/sentence';
import { select } from '../workbook/select';
import type { Workbook } from '../workbook/workbook';
import { MOST_COLUMNS, MOST_ROWS, drawSheet } from './drawn-sheet';
import { NARROW } from './layout';
import { neighbour } from './neighbour';
import { scrollSheetTo } from './scroll-sheet';
import { SheetCell } from './sheet-cell';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  // The desk on which the sheet of paper lies.
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    position: 'relative',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  table: {
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    width: 'max-content',
    marginInlineEnd: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingHorizontalL,
  },
  head: {
    position: 'sticky',
    zIndex: 1,
    padding: 0,
    textAlign: 'center',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    // Borders that cells share stay behind when a head stays where it is: it draws its own.
    boxShadow: `inset -1px -1px 0 ${tokens.colorNeutralStroke1}`,
  },
  columnHead: { top: '-1px', zIndex: 2 },
  rowHead: { left: '-1px' },
  corner: { top: '-1px', left: '-1px', zIndex: 3 },
  sheets: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    // Of a bureau's collection, dozens: the sheet itself keeps its room.
    maxHeight: '30%',
    overflowY: 'auto',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
  },
  note: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  // Where there is little room, the sheet needs it more.
  spare: { [NARROW]: { display: 'none' } },
});

interface Props {
  readonly workbook: Workbook;
  /** Of what the workbook holds: the model itself stays the same object. */
  readonly version: number;
  readonly words: OfflineTexts;
  readonly onSelect: () => void;
}

/** The sheet in front, to be read: one table, of which one cell is selected. Arrow keys go from cell to cell. */
export function SheetView({ workbook, version, words, onSelect }: Props) {
  const styles = useStyles();
  const desk = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const visible = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  const sheet = visible.find(({ id }) => id === workbook.selection.sheet) ?? visible[0];
  const drawn = useMemo(
    () => (sheet ? { version, ...drawSheet(workbook, sheet) } : null),
    [workbook, sheet, version],
  );
  const head = headOf(workbook.selection.area);
  const address = printCell(head);
  useEffect(() => {
    const cell = table.current?.querySelector(`[data-cell="${address}"]`);
    if (cell && desk.current) scrollSheetTo(desk.current, cell);
  }, [address, sheet]);
  if (!sheet || !drawn) return null;

  const choose = (cell: CellRef) => {
    select(workbook, sheet, areaOf(cell));
    onSelect();
  };
  const move = (event: KeyboardEvent) => {
    const next = neighbour(drawn, head, event.key);
    if (!next) return;
    event.preventDefault();
    choose(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${printCell(next)}"]`)?.focus();
  };
  const cells = drawn.rows.flatMap((row) => row.cells);
  const current = cells.find(({ place }) => sameCell(place, head)) ?? cells[0];
  return (
    <div className={styles.root}>
      {visible.length > 1 && (
        <div className={styles.sheets} role="group" aria-label={words.sheets}>
          {visible.map((each) => (
            <Button
              key={each.id}
              size="small"
              appearance={each === sheet ? 'primary' : 'subtle'}
              aria-pressed={each === sheet}
              onClick={() => {
                select(workbook, each, areaOf({ row: 0, column: 0 }));
                onSelect();
              }}
            >
              {each.name}
            </Button>
          ))}
        </div>
      )}
      <div ref={desk} className={styles.scroll}>
        <table
          ref={table}
          role="grid"
          // Forms are Chinese, whatever the language of their readers.
          lang="zh-CN"
          aria-label={sheet.name}
          aria-readonly
          className={styles.table}
          onKeyDown={move}
        >
          <colgroup>
            <col style={{ width: '36px' }} />
            {drawn.columns.map(({ column, width }) => (
              <col key={column} style={{ width: `${width}pt` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <td className={mergeClasses(styles.head, styles.corner)} />
              {drawn.columns.map(({ column }) => (
                <th
                  key={column}
                  scope="col"
                  className={mergeClasses(styles.head, styles.columnHead)}
                >
                  {printColumn(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drawn.rows.map((row) => (
              <tr key={row.row} style={{ height: `${row.height}pt` }}>
                <th scope="row" className={mergeClasses(styles.head, styles.rowHead)}>
                  {row.row + 1}
                </th>
                {row.cells.map((cell) => (
                  <SheetCell
                    key={printCell(cell.place)}
                    cell={cell}
                    isSelected={cell === current}
                    marked={cell.mark && words.marked[cell.mark]}
                    onSelect={choose}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={mergeClasses(styles.note, !drawn.isCut && styles.spare)}>
        {drawn.isCut
          ? fill(words.cut, { rows: String(MOST_ROWS), columns: String(MOST_COLUMNS) })
          : words.readOnly}
      </p>
    </div>
  );
}
