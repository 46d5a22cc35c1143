import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../texts/sentence';
import { useTexts } from '../pane-context';

const useStyles = makeStyles({
  chip: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
});

interface Props {
  readonly set: { readonly name: string; readonly entries: readonly unknown[] };
  readonly onAdd: () => void;
}

/** Adds all indicators of a set; how many they are is told where the pointer rests. */
export function SetChip({ set, onAdd }: Props) {
  const { chip } = useStyles();
  const { hint } = useTexts().library.sets;
  return (
    <Button
      size="small"
      className={chip}
      title={fill(hint, { count: String(set.entries.length) })}
      onClick={onAdd}
    >
      <span lang="zh-CN">{set.name}</span>
    </Button>
  );
}
