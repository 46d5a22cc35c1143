import { tokens } from '@fluentui/react-components';
import { EraserRegular } from '@fluentui/react-icons';
import { MessageScreen } from './message-screen';
import { useTexts } from '../pane-context';

/** Marks of an earlier session were taken off, and nothing has been checked since. */
export function ClearedScreen() {
  const { marks } = useTexts().pane;
  return (
    <MessageScreen
      icon={<EraserRegular fontSize={24} color={tokens.colorBrandForeground1} aria-hidden />}
      title={marks.clearedTitle}
    >
      <p>{marks.clearedOnly}</p>
    </MessageScreen>
  );
}
