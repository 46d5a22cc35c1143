import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { LibraryEntry } from '../../library/entries';
import type { SlotValues } from '../../library/fill-pattern';
import type { Texts } from '../../texts/texts';
import { fill } from '../../texts/sentence';
import { useSessionState, useTexts } from '../pane-context';
import { InsertionPreview } from './insertion-preview';
import type { InsertionTarget, TargetQuestions } from './insertion-target';
import type { InsertionProposal } from './plan-choices';
import { TargetChooser } from './target-chooser';
import type { Tray } from './tray';
import { TrayRow } from './tray-row';
import type { Insertion, InsertionStage } from './use-insertion';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    maxHeight: '65%',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  scroll: {
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  button: { minWidth: 'auto' },
});

export type Planned = Extract<InsertionProposal, { readonly kind: 'planned' }>;

interface Props {
  readonly tray: Tray;
  readonly insertion: Insertion;
  readonly questions: TargetQuestions;
  readonly target: InsertionTarget;
  readonly onTarget: (target: InsertionTarget) => void;
  readonly onFill: (entry: LibraryEntry, values: SlotValues) => void;
  readonly onRemove: (entry: LibraryEntry) => void;
  readonly onClear: () => void;
  readonly onInsert: (planned: Planned) => void;
}

/** What was chosen, what inserting it would do, and the button that does it. */
export function TrayPanel(props: Props) {
  const { tray, insertion, onFill, onRemove, onClear, onInsert } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { busy } = useSessionState();
  const root = useRef<HTMLFormElement>(null);
  const { tray: words } = texts.library;
  const { stage, retry } = insertion;
  const planned =
    stage.kind === 'proposed' && stage.proposal.kind === 'planned' ? stage.proposal : null;

  // What was just chosen goes on here: with its first open blank, or with the button.
  const count = tray.length;
  const before = useRef(0);
  useEffect(() => {
    if (count > before.current) nextStep(root.current)?.focus();
    before.current = count;
  }, [count]);

  return (
    <form
      ref={root}
      className={styles.root}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (planned && busy === null) onInsert(planned);
      }}
    >
      <div className={styles.scroll}>
        <h2 className={styles.title}>{fill(words.heading, { count: String(count) })}</h2>
        <ul className={styles.list}>
          {tray.map((pick) => (
            <TrayRow
              key={pick.entry.id}
              pick={pick}
              onFill={(values) => {
                onFill(pick.entry, values);
              }}
              onRemove={() => {
                onRemove(pick.entry);
              }}
            />
          ))}
        </ul>
        <TargetChooser {...props} />
        <div role="status">
          {planned ? <InsertionPreview proposal={planned} /> : stageSentence(texts, stage)}
        </div>
      </div>
      <div className={styles.foot}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          className={styles.button}
          disabledFocusable={!planned || busy !== null}
        >
          {words.insert}
        </Button>
        {(stage.kind === 'failed' || stage.kind === 'no-form') && (
          <Button size="small" className={styles.button} onClick={retry}>
            {words.retry}
          </Button>
        )}
        <Button size="small" className={styles.button} onClick={onClear}>
          {words.clear}
        </Button>
      </div>
    </form>
  );
}

function nextStep(root: HTMLElement | null): HTMLElement | null {
  const fields = [
    ...(root?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select') ?? []),
  ];
  return (
    fields.find(({ value }) => value.trim() === '') ??
    root?.querySelector<HTMLElement>('button[type=submit]') ??
    null
  );
}

/** Why nothing can be inserted yet, or at all. */
function stageSentence({ library, failures }: Texts, stage: InsertionStage): string {
  switch (stage.kind) {
    case 'open':
      return library.tray.open;
    case 'reading':
      return library.tray.reading;
    case 'no-form':
      return library.tray.noForm;
    case 'failed':
      return failures[stage.failure];
    case 'proposed':
      return stage.proposal.kind === 'refused' ? library.refusals[stage.proposal.reason] : '';
  }
}
