import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { printCell } from '../snapshot/address';
import type { CellRef } from '../snapshot/area';
import { VisuallyHidden } from '../taskpane/parts/visually-hidden';
import { cellCss } from './cell-css';
import type { DrawnCell } from './drawn-sheet';

const useStyles = makeStyles({
  cell: {
    padding: '1px 3px',
    border: '1px solid #D4D4D4',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    position: 'relative',
    // Scrolled to, it stands clear of the heads of columns and rows.
    scrollMargin: '28px 8px 8px 40px',
    fontFamily: "'宋体', SimSun, 'Noto Sans SC', serif",
    ':focus-visible': { outline: '3px solid #0F6CBD', outlineOffset: '-3px' },
  },
  // Contrast themes paint no fills: a marked cell has a frame there.
  marked: {
    '@media (forced-colors: active)': { outline: '2px dashed CanvasText', outlineOffset: '-3px' },
  },
  selected: { outline: '2px solid #107C41', outlineOffset: '-2px' },
});

interface Props {
  readonly cell: DrawnCell;
  readonly isSelected: boolean;
  /** What a screen reader says of the mark; null where there is none. */
  readonly marked: string | null;
  readonly onSelect: (cell: CellRef) => void;
}

export function SheetCell({ cell, isSelected, marked, onSelect }: Props) {
  const styles = useStyles();
  return (
    <td
      role="gridcell"
      data-cell={printCell(cell.place)}
      className={mergeClasses(
        styles.cell,
        marked !== null && styles.marked,
        isSelected && styles.selected,
      )}
      style={cellCss(cell)}
      rowSpan={cell.rowSpan}
      colSpan={cell.columnSpan}
      aria-selected={isSelected}
      tabIndex={isSelected ? 0 : -1}
      onClick={() => {
        onSelect(cell.place);
      }}
    >
      {cell.text}
      {marked && <VisuallyHidden>{marked}</VisuallyHidden>}
    </td>
  );
}
