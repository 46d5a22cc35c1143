/** Where the command line writes to: reports on one stream, complaints about its use on the other. */
export interface Output {
  report(text: string): void;
  complain(text: string): void;
}

/** The streams of the process. */
export const standardOutput: Output = {
  report: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
};
