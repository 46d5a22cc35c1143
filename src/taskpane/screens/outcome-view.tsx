import { Suspense, lazy } from 'react';
import { CheckingScreen } from './checking-screen';
import { ClearedScreen } from './cleared-screen';
import { FailureScreen } from './failure-screen';
import { NothingToCheckScreen } from './nothing-to-check-screen';
import { useSessionState } from '../pane-context';
import { loadResultsView } from './load-results-view';
import { WelcomeScreen } from './welcome-screen';

const ResultsView = lazy(loadResultsView);

/** What came of the last command. Earlier results stay in view while a new check runs. */
export function OutcomeView() {
  const { busy, outcome } = useSessionState();
  if (busy === 'checking' && outcome.kind !== 'checked') return <CheckingScreen />;
  switch (outcome.kind) {
    case 'none':
      return <WelcomeScreen />;
    case 'cleared':
      return <ClearedScreen />;
    case 'empty-workbook':
    case 'no-form':
      return <NothingToCheckScreen reason={outcome.kind} />;
    case 'failed':
      return <FailureScreen failure={outcome.failure} />;
    case 'checked':
      return (
        <Suspense fallback={<CheckingScreen />}>
          <ResultsView outcome={outcome} />
        </Suspense>
      );
  }
}
