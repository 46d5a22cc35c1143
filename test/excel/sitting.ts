import { check } from '../../src/check';
import { planForm } from '../../src/commands/plan-form';
import { openForm } from '../../src/excel/document/open-form';
import { userPreferences } from '../../src/excel/browser/preferences';
import { excelWorkspace } from '../../src/excel/workspace';
import { parseHistory } from '../../src/session/parse-history';
import { createSession, type SessionParts } from '../../src/session/session';
import type { Session } from '../../src/session/state';

/** A pane opened on whatever workbook is open, with the parts that the pane itself has. */
export function sitting(others: Partial<SessionParts> = {}): Session {
  return createSession({
    workspace: excelWorkspace(),
    check,
    preferences: userPreferences(),
    parseHistory,
    planForm,
    openForm,
    ...others,
  });
}
