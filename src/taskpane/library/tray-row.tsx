import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { PickedEntry } from '../../library/choice';
import type { SlotValues } from '../../library/fill-pattern';
import { fill } from '../../texts/sentence';
import { useTexts } from '../pane-context';
import { ValueFields } from './value-fields';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  content: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: 'anywhere' },
  level: { color: tokens.colorNeutralForeground3, marginInlineStart: tokens.spacingHorizontalXS },
});

interface Props {
  readonly pick: PickedEntry;
  readonly onFill: (values: SlotValues) => void;
  readonly onRemove: () => void;
}

/** One of the indicators to be inserted, its value still open to change. */
export function TrayRow({ pick: { entry, values }, onFill, onRemove }: Props) {
  const styles = useStyles();
  const { tray } = useTexts().library;
  const remove = fill(tray.remove, { name: entry.name });
  return (
    <li className={styles.root}>
      <span className={styles.content}>
        <span lang="zh-CN" className={styles.name}>
          {entry.name}
          <span className={styles.level}>{entry.level2}</span>
        </span>
        <ValueFields entry={entry} values={values} onChange={onFill} />
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={remove}
        title={remove}
        onClick={onRemove}
      />
    </li>
  );
}
