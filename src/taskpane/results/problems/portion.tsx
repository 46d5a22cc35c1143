import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState, type RefObject } from 'react';
import { fill } from '../../../texts/sentence';
import { useWords } from '../../use-words';

/** So many are drawn at once without the pane standing still. */
const PORTION = 50;

/** The first of many things, and how to see more of them. */
export interface Portion<List, Item> {
  readonly shown: readonly Item[];
  /** How many the next portion would bring; 0 where all are shown. */
  readonly more: number;
  readonly showMore: () => void;
  /** Where they are shown. */
  readonly list: RefObject<List | null>;
}

/** @param isNeeded whether an item has to be shown, and with it all that come before it */
export function usePortion<List extends HTMLElement, Item>(
  items: readonly Item[],
  isNeeded: (item: Item) => boolean,
): Portion<List, Item> {
  const [wanted, setWanted] = useState(PORTION);
  const list = useRef<List>(null);
  const needed = items.length > wanted ? items.findLastIndex(isNeeded) + 1 : 0;
  const count = Math.min(items.length, Math.max(wanted, needed));
  return {
    shown: items.slice(0, count),
    more: Math.min(PORTION, items.length - count),
    showMore() {
      setWanted(count + PORTION);
      // The button may go away: what it brought is the next thing to reach.
      requestAnimationFrame(() => {
        const next = list.current?.children.item(count);
        const button = next instanceof HTMLButtonElement ? next : next?.querySelector('button');
        button?.focus();
      });
    },
    list,
  };
}

const useStyles = makeStyles({ button: { minWidth: 'auto' } });

type More = Pick<Portion<never, never>, 'more' | 'showMore'>;

/** Absent where everything is shown. */
export function MoreButton(props: More) {
  return props.more > 0 && <ShownButton {...props} />;
}

function ShownButton({ more, showMore }: More) {
  const styles = useStyles();
  const words = useWords('manyForms');
  return (
    <Button size="small" appearance="subtle" className={styles.button} onClick={showMore}>
      {fill(words.more, { count: String(more) })}
    </Button>
  );
}
