import type { Session } from '../session/state';
import { showPane } from '../excel/office/show-pane';
import { runtime } from './runtime';

/** By the action ids of the manifest. Where there is no Excel there is no ribbon either, and nothing to do. */
export const commands = {
  async checkForms() {
    showPane();
    await withSession((session) => {
      session.show({ kind: 'problems' });
      return session.check();
    });
  },
  async clearMarks() {
    await withSession((session) => session.clearMarks());
  },
  async insertForm() {
    showPane();
    await withSession((session) => {
      session.show({ kind: 'problems' });
      return session.insertForm();
    });
  },
  async insertIndicators() {
    showPane();
    await withSession((session) => {
      session.show({ kind: 'library', wanted: null });
    });
  },
} as const satisfies Readonly<Record<string, () => Promise<void>>>;

async function withSession(work: (session: Session) => Promise<void> | void): Promise<void> {
  const current = await runtime();
  if (current.kind === 'excel') await work(current.session);
}
