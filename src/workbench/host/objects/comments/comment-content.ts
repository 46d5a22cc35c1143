import * as z from 'zod/mini';
import type { CommentBody, Mention } from '../../../../workbook/comments/comment';
import { invalidArgument, isGiven } from '../arguments';

const AT = /<at id="(\d+)">([^<]*)<\/at>/g;

const mentionArgument = z.object({ id: z.number(), name: z.string(), email: z.string() });
const richArgument = z.object({
  richContent: z.string(),
  mentions: z.optional(z.array(mentionArgument)),
});

/** What `add` takes: plain text, or text in which persons are mentioned. @throws InvalidArgument */
export function parseContent(content: unknown, type: unknown): CommentBody {
  const kind = isGiven(type) ? type : 'Plain';
  if (kind === 'Mention') return parseMentions(content);
  if (kind !== 'Plain' || typeof content !== 'string') throw invalidArgument();
  return plainBody(content);
}

/** @throws InvalidArgument for an empty text */
export function plainBody(text: string): CommentBody {
  if (text === '') throw invalidArgument();
  return { text, mentions: [] };
}

/** @throws InvalidArgument where the text names persons that are not listed */
export function parseMentions(content: unknown): CommentBody {
  const parsed = richArgument.safeParse(content);
  if (!parsed.success) throw invalidArgument();
  const { richContent, mentions: persons = [] } = parsed.data;
  const mentions: Mention[] = [];
  let text = '';
  let at = 0;
  for (const found of richContent.matchAll(AT)) {
    const [whole, id, name = ''] = found;
    const person = persons.find((each) => each.id === Number(id));
    if (!person) throw invalidArgument();
    text += richContent.slice(at, found.index);
    mentions.push({
      person: { name: person.name, email: person.email },
      start: text.length,
      length: name.length,
    });
    text += name;
    at = found.index + whole.length;
  }
  return { ...plainBody(text + richContent.slice(at)), mentions };
}

/** The text with its mentions as the API writes them. */
export function richContent({ text, mentions }: CommentBody): string {
  let rich = '';
  let at = 0;
  mentions.forEach(({ start, length }, id) => {
    rich += `${text.slice(at, start)}<at id="${id}">${text.slice(start, start + length)}</at>`;
    at = start + length;
  });
  return rich + text.slice(at);
}

export function mentionsOf({ mentions }: CommentBody): unknown {
  return mentions.map(({ person }, id) => ({ ...person, id }));
}

export function contentType({ mentions }: CommentBody): 'Mention' | 'Plain' {
  return mentions.length > 0 ? 'Mention' : 'Plain';
}
