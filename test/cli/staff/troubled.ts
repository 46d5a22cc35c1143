import { existsSync } from 'node:fs';

/** What a thread does in the tests: each word brings another misfortune. */
export default function work(word: string): string {
  switch (word) {
    case 'hang':
      // A path that will never be: nothing can be done from outside but to end the thread.
      while (!existsSync('/nowhere/at/all'));
      return 'back';
    case 'throw':
      throw new Error('a mistake of ours');
    case 'exit':
      process.exit(3);
      break;
    case 'hoard': {
      const hoard: string[][] = [];
      for (;;) hoard.push(Array.from({ length: 10_000 }, (_, at) => `${at} ${hoard.length}`));
    }
  }
  return `done ${word}`;
}
