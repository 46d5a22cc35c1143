/** One of the threads that put files right before they check them: it has to know far more than those that only check. */
import { workerData } from 'node:worker_threads';
import { printerOf } from '../../report/print';
import { cliTextsFor } from '../../texts/cli';
import { describeTool } from '../tool';
import { checkFile } from './check-file';
import { fixingFile } from './fix-file';
import { jobSchema, printFile, type PrintedFile } from './job';

const { format, language, packs, fix } = jobSchema.parse(workerData);
const printer = printerOf(format, cliTextsFor(language), describeTool(packs));

export default async function fixInWorker(file: string): Promise<PrintedFile> {
  return printFile(await checkFile(file, packs, fix && fixingFile(fix)), printer);
}
