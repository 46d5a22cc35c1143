import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { View } from '../../session/view';
import { focusChangeNotice } from '../parts/change-notice';
import { useSession } from '../pane-context';
import { EntryBrowser } from './entry-browser';
import { NO_QUESTIONS, NO_TARGET, type TargetQuestions } from './insertion-target';
import { focusSearch } from './search-row';
import { added, filledIn, removed, type Tray } from './tray';
import { TrayPanel, type Planned } from './tray-panel';
import { useFormInView } from './use-form-in-view';
import { useInsertion, type Insertion } from './use-insertion';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

const EMPTY: Tray = [];

interface Props {
  readonly view: Extract<View, { readonly kind: 'library' }>;
}

/** Standard indicators: find, fill in, see what will happen, insert. Loaded when it is first wanted. */
export default function LibraryView({ view }: Props) {
  const styles = useStyles();
  const session = useSession();
  const [tray, setTray] = useState(EMPTY);
  const [target, setTarget] = useState(NO_TARGET);
  const insertion = useInsertion(tray, target);
  const questions = useQuestions(insertion);
  const form = useFormInView();

  const insert = async ({ plan, sheet, indicators }: Planned): Promise<void> => {
    await session.apply(plan);
    focusChangeNotice();
    if (session.getState().change.kind !== 'applied') return;
    setTray(EMPTY);
    const [first] = indicators;
    if (first) await session.select({ sheet, cell: first.name });
  };

  return (
    <div className={styles.root}>
      <EntryBrowser
        key={useVisit(view)}
        wanted={view.wanted}
        form={form}
        tray={tray}
        onAdd={(...items) => {
          setTray(added(tray, ...items));
        }}
      />
      {tray.length > 0 && (
        <TrayPanel
          tray={tray}
          insertion={insertion}
          questions={questions}
          target={target}
          onTarget={setTarget}
          onFill={(entry, values) => {
            setTray(filledIn(tray, entry, values));
          }}
          onRemove={(entry) => {
            const left = removed(tray, entry);
            if (left.length === 0) focusSearch();
            setTray(left);
          }}
          onClear={() => {
            focusSearch();
            setTray(EMPTY);
          }}
          onInsert={(planned) => void insert(planned)}
        />
      )}
    </div>
  );
}

/** What the form that was read last leaves open: the questions stay while the workbook is read again. */
function useQuestions({ stage }: Insertion): TargetQuestions {
  const [questions, setQuestions] = useState(NO_QUESTIONS);
  if (stage.kind !== 'proposed') return questions;
  const now = stage.proposal.questions;
  if (JSON.stringify(now) === JSON.stringify(questions)) return questions;
  setQuestions(now);
  return now;
}

/** Counts the findings that led here: each begins with its own class, while a mere look elsewhere changes nothing. */
function useVisit(view: Props['view']): number {
  const [visit, setVisit] = useState({ view, count: 0 });
  if (visit.view === view) return visit.count;
  const count = view.wanted === null ? visit.count : visit.count + 1;
  setVisit({ view, count });
  return count;
}
