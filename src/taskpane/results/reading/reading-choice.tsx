import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FormPlace } from '../../../form/decisions/decision';
import type { Question } from '../../../form/decisions/question';
import { printCell } from '../../../snapshot/address';
import { fill } from '../../../texts/sentence';
import { useFieldStyles } from '../../parts/field-style';
import { useSessionState } from '../../pane-context';
import { useWords } from '../../use-words';
import { aboutWords, optionWords } from '../../../texts/reading-words';
import { useDecide } from './use-decide';

const useStyles = makeStyles({
  select: {
    display: 'block',
    width: '100%',
    maxWidth: '320px',
    marginBlock: tokens.spacingVerticalXXS,
  },
});

interface Props {
  readonly form: FormPlace;
  readonly question: Question;
  /** What the user decided; null where nobody did. */
  readonly choice: string | null;
}

/** The ways to read what the sheet leaves open: what is read by itself first. */
export function ReadingChoice({ form: { sheet, nth }, question, choice }: Props) {
  const look = mergeClasses(useFieldStyles().field, useStyles().select);
  const { busy } = useSessionState();
  const words = useWords('reading');
  const decide = useDecide();
  const { about, at, options } = question;
  const said = options.map(({ choice, cell }) =>
    optionWords(words, { about, choice, address: cell && printCell(cell) }),
  );
  const chosen = options.findIndex((option) => option.choice === choice);
  return (
    <select
      className={look}
      aria-label={fill(words.choose, { about: aboutWords(words, question) })}
      aria-disabled={busy !== null}
      value={String(chosen)}
      onChange={({ target }) => {
        const wished = options[Number(target.value)]?.choice ?? null;
        if (busy === null) void decide({ sheet, nth, about, at }, wished);
      }}
    >
      <option value="-1">{fill(words.automatic, { option: said[0] ?? '' })}</option>
      {said.map((sentence, index) => (
        <option key={index} value={String(index)}>
          {sentence}
        </option>
      ))}
    </select>
  );
}
