/** One of the threads that check files. Told once what for, then asked file by file. */
import { workerData } from 'node:worker_threads';
import { printerOf } from '../../report/print';
import { cliTextsFor } from '../../texts/cli';
import { describeTool } from '../tool';
import { checkFile } from './check-file';
import { jobSchema, printFile, type PrintedFile } from './job';

const { format, language, packs } = jobSchema.parse(workerData);
const printer = printerOf(format, cliTextsFor(language), describeTool(packs));

export default async function checkInWorker(file: string): Promise<PrintedFile> {
  return printFile(await checkFile(file, packs), printer);
}
