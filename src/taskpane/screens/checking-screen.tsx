import { MessageScreen } from './message-screen';
import { useTexts } from '../pane-context';
import { Spinner } from '../parts/spinner';

export function CheckingScreen() {
  const { checking } = useTexts().pane;
  return (
    <MessageScreen icon={<Spinner />} title={checking.title}>
      <p>{checking.body}</p>
    </MessageScreen>
  );
}
