import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import type { CheckedForm } from '../../check';
import { ExplainedSection } from '../dismissals/explained-section';
import { AutoFixes } from '../fixes/auto-fixes';
import { FixContext } from '../fixes/fix-steps';
import { StaleNotice } from '../fixes/stale-notice';
import { useFixing } from '../fixes/use-fixing';
import { useLanguage, useSession } from '../pane-context';
import { SwitchedOffNote } from '../rule-settings/switched-off-note';
import { useWords } from '../use-words';
import { CleanScreen } from './clean-screen';
import { countBySeverity } from './problems/count-by-severity';
import { NamingSection } from './naming/naming-section';
import { useProblemCursor } from './problems/problem-cursor';
import { ProblemSection } from './problems/problem-section';
import { ProblemStepper } from './problems/problem-stepper';
import { groupProblems, placesOf } from './problems/problems';
import { ReadingNotes } from './reading/reading-notes';
import { SeverityFilter } from './problems/severity-filter';
import { useSeverityFilter } from './problems/use-severity-filter';

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  list: {
    flexGrow: 1,
    minHeight: '160px',
    overflowY: 'auto',
    // What only screen readers get scrolls along: it would else lengthen the page by nothing to be seen.
    position: 'relative',
    // The part's heading stays on top while the list scrolls: nothing that has the focus comes to lie below it.
    scrollPaddingTop: '36px',
  },
});

interface Props {
  readonly checked: CheckedForm;
  /** What to know about the marks; scrolls with the list. */
  readonly notices: ReactNode;
}

/** The problems of one form: counts that filter, steps, and the list by part of the form. */
export function FormResults({ checked, notices }: Props) {
  const { form, findings, switchedOff } = checked;
  const styles = useStyles();
  const session = useSession();
  const rules = useWords('rules');
  const language = useLanguage();
  const counts = countBySeverity(findings);
  const filter = useSeverityFilter(counts);
  const shown = findings.filter(({ severity }) => filter.shows(severity));
  const groups = groupProblems(form, shown, rules, language);
  const places = placesOf(groups);
  const cursor = useProblemCursor(places, (place) => void session.select(place));
  const list = useRef<HTMLDivElement>(null);
  const { steps, stale } = useFixing(cursor, list, places.length > 0);

  return (
    <FixContext value={steps}>
      {findings.length > 0 && (
        <div className={styles.summary}>
          <SeverityFilter counts={counts} chosen={filter.chosen} onToggle={filter.toggle} />
          <ProblemStepper position={cursor.position} total={places.length} onStep={cursor.step} />
          <AutoFixes findings={findings} />
        </div>
      )}
      <div ref={list} className={styles.list}>
        <StaleNotice cells={stale} />
        {notices}
        <SwitchedOffNote rules={switchedOff} />
        {findings.length === 0 && <CleanScreen />}
        {groups.map((group) => (
          <ProblemSection
            key={group.part}
            group={group}
            current={cursor.current}
            onSelect={cursor.goTo}
          />
        ))}
        <ExplainedSection checked={checked} />
        <ReadingNotes form={form} />
        <NamingSection form={form} />
      </div>
    </FixContext>
  );
}
