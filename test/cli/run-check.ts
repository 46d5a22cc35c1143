import { check } from '../../src/cli/check/check';
import { runCommand } from '../../src/cli/command';

/** What the command `check` answers to these words. */
export async function runCheck(...argv: string[]) {
  const reports: string[] = [];
  const complaints: string[] = [];
  const code = await runCommand(check, argv, {
    report: (text) => reports.push(text),
    complain: (text) => complaints.push(text),
  });
  return { code, report: reports.join('\n'), complaint: complaints.join('\n') };
}
