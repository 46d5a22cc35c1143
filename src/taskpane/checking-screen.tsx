import { Spinner } from '@fluentui/react-components';
import { MessageScreen } from './message-screen';
import { useTexts } from './pane-context';

export function CheckingScreen() {
  const { checking } = useTexts().pane;
  return (
    <MessageScreen icon={<Spinner size="extra-tiny" aria-hidden />} title={checking.title}>
      <p>{checking.body}</p>
    </MessageScreen>
  );
}
