import { scoreFolder } from '../test/scoring/score-folder';

/** `npm run score -- FOLDER`: what went wrong on standard error, the figures as one line of JSON on standard output. */
async function main(folder: string | undefined): Promise<number> {
  if (folder === undefined) {
    console.error('npm run score -- FOLDER (workbooks with their .gold.json files)');
    return 2;
  }
  const { notes, ...figures } = await scoreFolder(folder);
  for (const note of notes) console.error(note);
  console.log(JSON.stringify(figures));
  return 0;
}

void main(process.argv[2]).then((code) => {
  process.exitCode = code;
});
