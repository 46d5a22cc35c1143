import type { CliTexts } from '../../texts/cli';
import type { Words } from '../words';

/** Which file the command `template` is to write, or what is wrong with how it was asked. */
export type TemplateArguments =
  | {
      readonly kind: 'write';
      readonly file: string;
      /** Whether a file that stands there may be replaced. */
      readonly replace: boolean;
    }
  | {
      readonly kind: 'misused';
      readonly problem: keyof CliTexts['cli']['template']['misuse'];
      readonly word: string;
    };

/** Reads what is the command's own among its words. */
export function readArguments({ positionals, given }: Words): TemplateArguments {
  const files = given.get('out') ?? [];
  const [file = ''] = files;
  const [surplus] = positionals;
  if (file === '') return { kind: 'misused', problem: 'noOut', word: '' };
  if (files.length > 1) return { kind: 'misused', problem: 'twice', word: '--out' };
  if (surplus !== undefined) return { kind: 'misused', problem: 'surplus', word: surplus };
  if (!/\.xlsx$/i.test(file)) return { kind: 'misused', problem: 'notXlsx', word: file };
  return { kind: 'write', file, replace: given.has('force') };
}
