import { makeStyles, tokens } from '@fluentui/react-components';
import { printCell } from '../../snapshot/address';
import type { Texts } from '../../texts/texts';
import { fill } from '../../texts/sentence';
import { useTexts } from '../pane-context';
import type { InsertionProposal } from './plan-choices';
import { previewSentence } from './preview-sentence';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    '& li': { overflowWrap: 'anywhere' },
  },
  more: { cursor: 'pointer' },
});

interface Props {
  readonly proposal: Extract<InsertionProposal, { readonly kind: 'planned' }>;
}

/** What will stand where, before anything is written; what else moves with it on demand. */
export function InsertionPreview({ proposal: { indicators, others, sheet } }: Props) {
  const styles = useStyles();
  const texts = useTexts();
  const { preview } = texts.library;
  return (
    <>
      <div>{fill(preview.title, { sheet })}</div>
      <ul className={styles.list}>
        {indicators.map(({ choice, name, values, shared, isNewRow }) => (
          <li key={printCell(name)}>
            {fill(sentenceOf(preview, isNewRow, shared !== null), {
              row: String(name.row + 1),
              name: choice.name,
              nameCell: printCell(name),
              annual: choice.annual,
              valueCell: values.map(printCell).join(texts.pane.listSeparator),
              text: shared ?? '',
            })}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary className={styles.more}>
            {fill(preview.others, { count: String(others.length) })}
          </summary>
          <ul className={styles.list}>
            {others.map((line) => (
              <li key={`${line.kind} ${line.place}`}>{previewSentence(texts, line)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function sentenceOf(
  { newRow, freeRow, newCell, freeCell }: Texts['library']['preview'],
  isNewRow: boolean,
  isShared: boolean,
): string {
  if (isShared) return isNewRow ? newCell : freeCell;
  return isNewRow ? newRow : freeRow;
}
