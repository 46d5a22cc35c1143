import { loadCheck } from '../commands/load-check';
import { loadWords } from '../texts/load';
import type { Language } from '../texts/texts';
import { loadFixPanel } from './fixes/load-fix-panel';
import { loadLibraryView } from './library/load-library-view';
import { loadResultsView } from './screens/load-results-view';
import { loadSettingsPanel } from './header/load-settings-panel';
import { loadRuleList } from './rule-settings/load-rule-list';
import { loadSubmissionPanel } from './submission/load-submission-panel';

/**
 * Fetches what the first screen does without, once it stands: the first check then waits for
 * nothing. A part that fails here is asked for again when it is needed.
 */
export function fetchRest(language: Language): void {
  requestAnimationFrame(() => {
    setTimeout(() => {
      void Promise.allSettled([
        loadCheck(),
        loadResultsView(),
        loadWords('rules', language),
        loadSettingsPanel(),
        loadRuleList(),
        loadSubmissionPanel(),
        loadLibraryView(),
        loadFixPanel(),
      ]);
    });
  });
}
