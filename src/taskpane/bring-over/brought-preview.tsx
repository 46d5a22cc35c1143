import type { BroughtOver } from '../../bring-over/bring-over';
import type { BringOverOptions } from '../../bring-over/options';
import { fill } from '../../texts/sentence';
import { useWords } from '../use-words';
import { CarriedList } from './carried-list';
import { CheckLine } from './check-line';
import { LeftList } from './left-list';

interface Props {
  readonly brought: BroughtOver;
  readonly options: BringOverOptions;
  readonly onOptions: (options: BringOverOptions) => void;
}

/** What will be written, what could be, and what stays behind. */
export function BroughtPreview({ brought, options, onOptions }: Props) {
  const words = useWords('bringOver');
  const { move, cells, left, same } = brought;
  const has = (note: 'money' | 'occupied') => cells.some(({ notes }) => notes.includes(note));
  return (
    <>
      <p>
        {move ? fill(words.years, { from: String(move.from), to: String(move.to) }) : words.noYear}
      </p>
      {has('money') && (
        <CheckLine
          checked={options.money}
          onChange={(money) => {
            onOptions({ ...options, money });
          }}
        >
          {words.money}
        </CheckLine>
      )}
      {has('occupied') && (
        <CheckLine
          checked={options.overwrite}
          onChange={(overwrite) => {
            onOptions({ ...options, overwrite });
          }}
        >
          {words.overwrite}
        </CheckLine>
      )}
      {cells.length === 0 && <p>{words.nothing}</p>}
      <CarriedList cells={cells} options={options} onOptions={onOptions} />
      {same.length > 0 && <p>{fill(words.same, { count: String(same.length) })}</p>}
      <LeftList left={left} />
    </>
  );
}
