import { layoutsOf, type Layout, type Pack } from '../packs';
import type { JsonPath } from './json-source';
import { isRuleId } from '../rules/settings';
import { readSettings } from './read-settings';
import type { RuleSentences } from './pack-schema';
import type { LocatedFault } from './schema-faults';

/**
 * What a pack names that is not there: layouts, and slots of sentences; and what it says twice: layouts, a word for two
 * fields, columns or classes, an amount on both sides of a sum.
 */
export function referenceFaults(
  pack: Pack,
  sentences: RuleSentences,
  others: readonly Pack[],
): readonly LocatedFault[] {
  return [
    ...layoutsTwice(pack),
    ...pack.layouts.flatMap((layout, at) =>
      [...wordsTwice(layout), ...amountsTwice(layout)].map(({ path, fault }) => ({
        path: ['layouts', at, ...path],
        fault,
      })),
    ),
    ...unknownLayouts(pack, others),
    ...pack.rules.flatMap(({ settings }, at) =>
      unknownSlots(settings, sentences).map(({ path, fault }) => ({
        path: ['rules', at, 'settings', ...path],
        fault,
      })),
    ),
  ];
}

function layoutsTwice({ layouts }: Pack): readonly LocatedFault[] {
  return layouts.flatMap(({ id }, at) =>
    layouts.findIndex((other) => other.id === id) < at
      ? [{ path: ['layouts', at, 'id'], fault: { kind: 'twice', key: id } }]
      : [],
  );
}

/** A word that is to mean two things means one of them only. */
function wordsTwice({ labels, headings, classes }: Layout): readonly LocatedFault[] {
  return [
    { at: ['labels'], words: labels },
    { at: ['headings', 'tasks'], words: headings?.tasks },
    { at: ['headings', 'indicators'], words: headings?.indicators },
    { at: ['classes', 'level1'], words: classes?.level1 },
    { at: ['classes', 'level2'], words: classes?.level2 },
  ].flatMap(({ at, words }) =>
    repeated(
      Object.entries(words ?? {}).flatMap(([key, list]) =>
        list.map((word, index) => ({ path: [...at, key, index], word })),
      ),
    ),
  );
}

/** An amount that is a part of itself would never add up. */
function amountsTwice({ sums = [] }: Layout): readonly LocatedFault[] {
  return sums.flatMap((sum, index) =>
    repeated(
      (['parts', 'total'] as const).flatMap((side) =>
        sum[side].map((word, place) => ({ path: ['sums', index, side, place], word })),
      ),
    ),
  );
}

interface PlacedWord {
  readonly path: JsonPath;
  readonly word: string;
}

/** Those that stand before already. */
function repeated(words: readonly PlacedWord[]): readonly LocatedFault[] {
  return words
    .filter(({ word }, at) => words.findIndex((other) => other.word === word) < at)
    .map(({ path, word }) => ({ path, fault: { kind: 'twice', key: word } }));
}

function unknownLayouts(pack: Pack, others: readonly Pack[]): readonly LocatedFault[] {
  const allowed = layoutsOf([...others, pack]).map(({ id }) => id);
  return pack.rules.flatMap(({ layouts = [] }, at) =>
    layouts.flatMap((key, index): readonly LocatedFault[] =>
      allowed.includes(key)
        ? []
        : [
            {
              path: ['rules', at, 'layouts', index],
              fault: { kind: 'unknown-layout', key, allowed },
            },
          ],
    ),
  );
}

/** A slot that the rule does not fill would be read by people as it stands. */
function unknownSlots(
  settings: Readonly<Record<string, unknown>>,
  sentences: RuleSentences,
): readonly LocatedFault[] {
  return Object.entries(readSettings(settings)).flatMap(([rule, { messages = {} }]) =>
    Object.entries(messages).flatMap(([language, wording]) =>
      Object.entries(wording).flatMap(([message, sentence]) => {
        const own = isRuleId(rule) ? sentences[rule].messages[message] : undefined;
        if (own === undefined) return [];
        const allowed = slotsIn(own);
        return slotsIn(sentence)
          .filter((key) => !allowed.includes(key))
          .map((key): LocatedFault => {
            const path = [rule, 'messages', language, message];
            return { path, fault: { kind: 'unknown-slot', key, allowed } };
          });
      }),
    ),
  );
}

function slotsIn(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/gu)].map(([, slot = '']) => slot))];
}
