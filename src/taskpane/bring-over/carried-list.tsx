import { makeStyles, tokens } from '@fluentui/react-components';
import { FORM_PARTS } from '../../form/form-part';
import type { CarriedCell } from '../../bring-over/carried';
import type { BringOverOptions } from '../../bring-over/options';
import { fill } from '../../texts/sentence';
import { useTexts } from '../pane-context';
import { useWords } from '../use-words';
import { CarriedLine } from './carried-line';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  list: {
    listStyleType: 'none',
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
  },
});

interface Props {
  readonly cells: readonly CarriedCell[];
  readonly options: BringOverOptions;
  readonly onOptions: (options: BringOverOptions) => void;
}

/** Every cell that can be brought over, part by part, rows below what they begin with. */
export function CarriedList({ cells, ...choices }: Props) {
  const styles = useStyles();
  const { parts } = useTexts();
  const words = useWords('bringOver');
  return FORM_PARTS.map((part) => {
    const own = cells.filter((cell) => cell.part === part);
    if (own.length === 0) return null;
    const heads = own.filter(({ id, row }) => row === null || row === id || !holds(own, row));
    return (
      <details key={part} open>
        <summary className={styles.summary}>
          {fill(words.partHeading, {
            part: parts[part],
            chosen: String(own.filter(({ chosen }) => chosen).length),
            all: String(own.length),
          })}
        </summary>
        <ul className={styles.list}>
          {heads.map((head) => (
            <li key={head.id}>
              <CarriedLine cell={head} isOpen {...choices} />
              {head.row === head.id && (
                <ul className={styles.list}>
                  {own
                    .filter(({ id, row }) => row === head.id && id !== head.id)
                    .map((cell) => (
                      <li key={cell.id}>
                        <CarriedLine cell={cell} isOpen={head.chosen} {...choices} />
                      </li>
                    ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </details>
    );
  });
}

/** The row's first cell is brought over, too, and not there already. */
function holds(cells: readonly CarriedCell[], id: string): boolean {
  return cells.some((cell) => cell.id === id);
}
