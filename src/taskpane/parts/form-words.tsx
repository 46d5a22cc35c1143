import { useLanguage } from '../pane-context';

/** From one Chinese character to the last one before a word of another script. */
const CHINESE = /(\p{Script=Han}(?:\P{Script=Latin}*\p{Script=Han})?)/u;

/**
 * A sentence in whose slots stand words of the form: they are Chinese and read out so, whatever the sentence is. In a
 * button it wants an element around it: a button's own children stand side by side, not in a line of text.
 */
export function FormWords({ children }: { readonly children: string }) {
  if (useLanguage() === 'zh-CN') return children;
  return children.split(CHINESE).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} lang="zh-CN">
        {part}
      </span>
    ),
  );
}
