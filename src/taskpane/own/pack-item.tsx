import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { contentsOf } from '../../own/packs/pack-contents';
import type { OwnPack } from '../../own/packs/kept-packs';
import { fill } from '../../texts/sentence';
import { useTexts } from '../pane-context';
import { useWords } from '../use-words';

const useStyles = makeStyles({
  root: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  box: {
    width: '16px',
    height: '16px',
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorBrandBackground,
  },
  button: { minWidth: 'auto', flexShrink: 0 },
  contents: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly own: OwnPack;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onRemove: () => void;
}

/** A pack with what it changes. */
export function PackItem({ own: { pack, isOn }, onSwitch, onRemove }: Props) {
  const styles = useStyles();
  const hint = useId();
  const { packs: words } = useWords('own');
  const rules = useWords('rules');
  const { listSeparator } = useTexts().pane;
  const contents = contentsOf(pack);
  const titles = contents.rules.map((rule) => rules[rule].title).join(listSeparator);
  const count = String(contents.rules.length);
  const sentences = [
    fill(words.version, { id: pack.id, version: pack.version }),
    ...(contents.layouts.length > 0
      ? [fill(words.layouts, { titles: contents.layouts.join(listSeparator) })]
      : []),
    ...(contents.rules.length > 0 ? [fill(words.rules, { count, titles })] : []),
    ...(contents.layouts.length + contents.rules.length === 0 ? [words.nothing] : []),
  ];
  return (
    <li className={styles.root}>
      <div className={styles.head}>
        <label className={styles.name}>
          <input
            type="checkbox"
            className={styles.box}
            aria-label={fill(words.use, { name: pack.name })}
            aria-describedby={hint}
            checked={isOn}
            onChange={({ target }) => {
              onSwitch(target.checked);
            }}
          />
          {pack.name}
        </label>
        <Button
          size="small"
          className={styles.button}
          aria-label={fill(words.removeLabel, { name: pack.name })}
          onClick={onRemove}
        >
          {words.remove}
        </Button>
      </div>
      <div id={hint} className={styles.contents}>
        {sentences.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
      </div>
    </li>
  );
}
