import { makeStyles, tokens } from '@fluentui/react-components';
import type { CarriedCell } from '../../bring-over/carried';
import type { BringOverOptions } from '../../bring-over/options';
import { printCell } from '../../snapshot/address';
import { brief, carriedSentence } from '../../texts/bring-over-words';
import { fill } from '../../texts/sentence';
import { useWords } from '../use-words';
import { CheckLine } from './check-line';
import { choosing, movingYears } from './decisions';

const useStyles = makeStyles({
  more: { paddingInlineStart: tokens.spacingHorizontalXL },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly cell: CarriedCell;
  /** Whether it may be chosen: the rest of a row does not come without its beginning. */
  readonly isOpen: boolean;
  readonly options: BringOverOptions;
  readonly onOptions: (options: BringOverOptions) => void;
}

/** A cell of the old form: what will stand where, to be taken or left, its years moved on or kept. */
export function CarriedLine({ cell, isOpen, options, onOptions }: Props) {
  const styles = useStyles();
  const words = useWords('bringOver');
  const { id, level2, unmoved, untouched, source, chosen } = cell;
  const row = String((cell.cell?.row ?? 0) + 1);
  const lead = [
    ...(cell.row === id && cell.isNewRow ? [fill(words.newRow, { row })] : []),
    ...(level2 === null ? [] : [level2]),
  ].join(' ');
  return (
    <>
      <CheckLine
        checked={chosen}
        disabled={!isOpen}
        onChange={(checked) => {
          onOptions(choosing(options, id, checked));
        }}
      >
        {lead !== '' && <strong>{lead} </strong>}
        {carriedSentence(words, cell, cell.cell ? printCell(cell.cell) : '')}{' '}
        <span className={styles.quiet}>{fill(words.from, { source: printCell(source) })}</span>
      </CheckLine>
      {unmoved !== null && (
        <div className={styles.more}>
          <CheckLine
            checked={!options.yearsKept.has(id)}
            disabled={!chosen}
            onChange={(moves) => {
              onOptions(movingYears(options, id, moves));
            }}
          >
            {fill(words.moveYear, { unmoved: brief(String(unmoved)) })}
          </CheckLine>
        </div>
      )}
      {untouched.length > 0 && (
        <div className={styles.more}>
          {fill(words.untouched, { years: untouched.join(words.listSeparator) })}
        </div>
      )}
    </>
  );
}
