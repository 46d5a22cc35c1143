import { makeStyles, tokens } from '@fluentui/react-components';
import { isDecided, type Noted } from '../../../form/decisions/question';
import type { Form } from '../../../form/form';
import { printCell } from '../../../snapshot/address';
import { fill } from '../../../texts/sentence';
import { useTexts } from '../../pane-context';
import { useWords } from '../../use-words';
import { LooseDecisions } from './loose-decisions';
import { aboutWords } from '../../../texts/reading-words';
import { ReadingChoice } from './reading-choice';
import { SetAsideButton } from '../forms/set-aside-button';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
    '& p, & ul': { margin: 0 },
    '& ul': { paddingInlineStart: tokens.spacingHorizontalL },
  },
});

/** How the form was read: how much of it, what had to be assumed, and what the user decided about it. */
export function ReadingNotes({ form }: { readonly form: Form }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = useWords('reading');
  const notes = inOneOrder([...form.assumed, ...form.decided]);
  return (
    <div className={styles.root}>
      <p>
        {fill(pane.problems.checked, {
          fields: String(form.fields.size),
          tasks: String(form.tasks.length),
          indicators: String(form.indicators.length),
        })}
      </p>
      {notes.length > 0 && (
        <>
          <p>{form.assumed.length > 0 ? words.open : words.settled}</p>
          <ul>
            {notes.map((note) => (
              <li key={keyOf(note)}>
                {isDecided(note)
                  ? fill(words.decided, { about: aboutWords(words, note.question) })
                  : fill(words.assumptions[note.what], { cell: printCell(note.cell) })}
                {note.question && (
                  <ReadingChoice
                    form={form}
                    question={note.question}
                    choice={isDecided(note) ? note.choice : null}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <LooseDecisions decisions={form} />
      <SetAsideButton key={`${form.sheet} ${form.nth}`} form={form} />
    </div>
  );
}

/** What is assumed and what is decided stand in the same place, so that the focus stays where something is decided. */
function inOneOrder(notes: readonly Noted[]): readonly Noted[] {
  return [...notes].sort(
    (a, b) =>
      a.cell.row - b.cell.row || a.cell.column - b.cell.column || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
}

function keyOf({ what, cell, question }: Noted): string {
  return question ? `${question.about} ${question.at}` : `${what} ${printCell(cell)}`;
}
