import { readFile } from 'node:fs/promises';
import { bringOver } from '../../bring-over/bring-over';
import { DEFAULT_OPTIONS } from '../../bring-over/options';
import { formOfSource, otherSources } from '../../bring-over/old/old-source';
import { layoutsOf } from '../../packs';
import { PlanRefused } from '../../plan/refusals/refusal';
import { templateWorkbook } from '../../template/template-sheet';
import type { CliTexts } from '../../texts/cli';
import { sourceName } from '../../texts/bring-over-words';
import { applyPlan } from '../../workbook/plan/apply-plan';
import { takeSnapshot } from '../../workbook/plan/take-snapshot';
import { WorkbookError } from '../../workbook/workbook-error';
import { openXlsx } from '../../xlsx/open-xlsx';
import { saveXlsx } from '../../xlsx/save-xlsx';
import { readPacks } from '../check/read-packs';
import type { Command } from '../command';
import { writeForm } from '../write-form';
import type { Output } from '../output';
import { readArguments, type BringOverArguments } from './arguments';
import { findSource } from './find-source';
import { told } from './told';
import { say } from '../say';

/** The command `bring-over`: an old form into a new file. Exit code 0: the file was written; 2: it was not. */
export const bringOverCommand: Command = {
  options: {
    out: { type: 'string', short: 'o' },
    into: { type: 'string' },
    form: { type: 'string' },
    'into-form': { type: 'string' },
    pack: { type: 'string' },
    'keep-money': { type: 'boolean' },
  },
  usage: ({ bringOver: words }) => words.cli.usage,
  async carryOut(words, texts, output) {
    const request = readArguments(words);
    if (request.kind === 'misused') {
      const { problem, word } = request;
      output.complain(say(texts.bringOver.cli.misuse[problem], { word }));
      return 2;
    }
    return (await carry(request, texts, output)) ? 0 : 2;
  },
};

/** @returns whether the file was written */
async function carry(
  request: Extract<BringOverArguments, { kind: 'bring' }>,
  texts: CliTexts,
  output: Output,
): Promise<boolean> {
  const { bringOver: words } = texts;
  const { source: file, into, form, intoForm, out, money } = request;
  const complain = (complaint: string): false => {
    output.complain(complaint);
    return false;
  };
  const packs = await readPacks(request.packs, texts);
  if (packs.kind === 'refused') return complain(packs.complaint);
  const layouts = layoutsOf(packs.packs);
  const open = (path: string) => readFile(path).catch(() => null);
  const newBytes = into === null ? templateWorkbook('department') : await open(into);
  const sought = { file, bytes: await open(file), option: '--form', wanted: form } as const;
  const old = findSource(sought, layouts, texts);
  if (old.kind === 'complaint') return complain(old.complaint);
  const place = {
    file: into ?? '',
    bytes: newBytes,
    option: '--into-form',
    wanted: intoForm,
  } as const;
  const blank = findSource(place, layouts, texts);
  if (blank.kind === 'complaint') return complain(blank.complaint);

  const opened = openXlsx(newBytes ?? new Uint8Array());
  const target = { form: blank.source.form, snapshot: takeSnapshot(opened.workbook) };
  const brought = bringOver(formOfSource(old.source), target, { ...DEFAULT_OPTIONS, money });
  try {
    if (brought.plan) applyPlan(opened.workbook, brought.plan);
  } catch (cause) {
    if (!(cause instanceof PlanRefused || cause instanceof WorkbookError)) throw cause;
    return complain(say(words.cli.problems.refused, { file: out }));
  }
  const problem = await writeForm(out, saveXlsx(opened), { replace: false });
  if (problem) return complain(say(words.cli.problems[problem], { file: out }));
  output.report(say(words.cli.from, { file, name: sourceName(words, old.source) }));
  const others = otherSources(old.source, old.all);
  if (others.length > 0) {
    const names = others.map((other) => sourceName(words, other)).join(words.listSeparator);
    output.report(say(words.cli.others, { names }));
  }
  output.report(told(words, brought));
  output.report(say(words.cli.written, { file: out }));
  return true;
}
