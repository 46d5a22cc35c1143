import * as z from 'zod/mini';
import { formsMeantSchema, packSchema } from '../packs/schema';
import { rules } from '../rules';
import type { RuleId } from '../rules/rule';
import { SEVERITIES, isRuleId } from '../rules/settings';

/** The sentences of every rule, by rule and message: what a pack may say otherwise. */
export type RuleSentences = Readonly<
  Record<RuleId, { readonly messages: Readonly<Record<string, string>> }>
>;

/** A pack with all that may be set of every rule: what a file is held against, and what its JSON Schema is made of. */
export function fullPackSchema(sentences: RuleSentences) {
  const ids = Object.keys(rules).filter(isRuleId);
  const settings = z.strictObject(
    Object.fromEntries(ids.map((id) => [id, settingSchema(id, sentences)])),
  );
  const entries = z.array(z.extend(formsMeantSchema, { settings }));
  return z.extend(packSchema, { rules: z._default(entries, []) });
}

function settingSchema(id: RuleId, sentences: RuleSentences) {
  const sentence = z.optional(z.string().check(z.minLength(1)));
  const messages = z.optional(
    z.strictObject(
      Object.fromEntries(Object.keys(sentences[id].messages).map((each) => [each, sentence])),
    ),
  );
  return z.optional(
    z.strictObject({
      severity: z.optional(z.enum(SEVERITIES)),
      options: z.optional(rules[id].options),
      messages: z.optional(z.strictObject({ 'zh-CN': messages, 'en-US': messages })),
    }),
  );
}
