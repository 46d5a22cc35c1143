import type { CliTexts } from '../../texts/cli';
import type { Words } from '../words';

/** What the command `bring-over` is to do, or what is wrong with how it was asked. */
export type BringOverArguments =
  | {
      readonly kind: 'bring';
      readonly source: string;
      /** The blank form to fill; null for a fresh official one. */
      readonly into: string | null;
      /** Which form of the old file, and of the blank one; null where nothing is said. */
      readonly form: string | null;
      readonly intoForm: string | null;
      readonly packs: readonly string[];
      readonly out: string;
      readonly money: boolean;
    }
  | {
      readonly kind: 'misused';
      readonly problem: keyof CliTexts['bringOver']['cli']['misuse'];
      readonly word: string;
    };

/** Reads what is the command's own among its words. */
export function readArguments({ positionals, given }: Words): BringOverArguments {
  const misused = (
    problem: Extract<BringOverArguments, { kind: 'misused' }>['problem'],
    word = '',
  ): BringOverArguments => ({ kind: 'misused', problem, word });
  const [source, surplus] = positionals;
  const [out = ''] = given.get('out') ?? [];
  const [into = null] = given.get('into') ?? [];
  const [form = null] = given.get('form') ?? [];
  const [intoForm = null] = given.get('into-form') ?? [];
  const twice = ['out', 'into', 'form', 'into-form'].find(
    (option) => (given.get(option) ?? []).length > 1,
  );
  if (source === undefined) return misused('noSource');
  if (surplus !== undefined) return misused('surplus', surplus);
  if (twice !== undefined) return misused('twice', `--${twice}`);
  if (out === '') return misused('noOut');
  if (!/\.xlsx$/i.test(out)) return misused('notXlsx', out);
  if (into === null && intoForm !== null) return misused('noInto', intoForm);
  const packs = given.get('pack') ?? [];
  return {
    kind: 'bring',
    source,
    into,
    form,
    intoForm,
    packs,
    out,
    money: given.has('keep-money'),
  };
}
