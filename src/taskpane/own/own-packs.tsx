import { makeStyles } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import type { OwnPack } from '../../own/packs/kept-packs';
import { fill } from '../../texts/sentence';
import { useSession } from '../pane-context';
import { FileButton } from '../parts/file-button';
import { useWords } from '../use-words';
import { choosePack } from './choose-pack';
import { MessageNotice, type Message } from './message';
import { PackItem } from './pack-item';
import { ownPacks } from './packs-store';

// What is below the settings stays in view, however many mistakes a pack has.
const useStyles = makeStyles({ root: { maxHeight: '50vh', overflowY: 'auto' } });

/** The packs that the user brought along: choose a file, switch off, remove. Every change is checked by at once. */
export default function OwnPacks() {
  const styles = useStyles();
  const session = useSession();
  const { value, hasAside } = useSyncExternalStore(ownPacks.subscribe, ownPacks.getState);
  const [message, setMessage] = useState<Message | null>(null);
  const own = useWords('own');
  const texts = { own, rules: useWords('rules'), problems: useWords('packProblems') };
  const { packs: words, keeping: keepingWords, aside } = own;

  const keep = (packs: (now: readonly OwnPack[]) => readonly OwnPack[], done: string) => {
    const keeping = ownPacks.change(packs);
    if (keeping !== 'kept') {
      setMessage({ intent: 'warning', title: keepingWords[keeping] });
      return;
    }
    setMessage({ intent: 'info', title: done });
    const { kind } = session.getState().outcome;
    if (kind === 'checked' || kind === 'no-form') void session.check();
  };
  const change = ({ pack }: OwnPack, isOn: boolean) => {
    const done = fill(isOn ? words.switchedOn : words.switchedOff, { name: pack.name });
    keep((now) => now.map((each) => (each.pack.id === pack.id ? { ...each, isOn } : each)), done);
  };
  const remove = ({ pack }: OwnPack) => {
    keep(
      (now) => now.filter((each) => each.pack.id !== pack.id),
      fill(words.removed, { name: pack.name }),
    );
  };

  return (
    <div className={styles.root}>
      <p>{words.what}</p>
      {hasAside && (
        <MessageNotice
          message={{
            intent: 'warning',
            title: aside.packs,
            action: { label: aside.drop, run: ownPacks.dropAside },
          }}
        />
      )}
      <FileButton
        label={words.chooseLabel}
        accept=".json,application/json"
        onChoose={(file) => {
          void choosePack(file, value, texts).then((chosen) => {
            if (chosen.kind === 'refused') setMessage(chosen.message);
            else keep(chosen.change, chosen.done);
          });
        }}
      >
        {words.choose}
      </FileButton>
      <MessageNotice message={message} />
      {value.length === 0 && <p>{words.none}</p>}
      <ul aria-label={words.title}>
        {value.map((own) => (
          <PackItem
            key={own.pack.id}
            own={own}
            onSwitch={(isOn) => {
              change(own, isOn);
            }}
            onRemove={() => {
              remove(own);
            }}
          />
        ))}
      </ul>
    </div>
  );
}
