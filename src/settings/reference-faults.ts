import { layoutsOf, type Pack } from '../packs';
import { isRuleId } from '../rules/settings';
import { readSettings } from './read-settings';
import type { RuleSentences } from './pack-schema';
import type { LocatedFault } from './schema-faults';

/** What a pack names that is not there: layouts, and slots of sentences; and layouts that it holds twice. */
export function referenceFaults(
  pack: Pack,
  sentences: RuleSentences,
  others: readonly Pack[],
): readonly LocatedFault[] {
  return [
    ...layoutsTwice(pack),
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
