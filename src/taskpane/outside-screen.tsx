import { makeStyles, tokens } from '@fluentui/react-components';
import { Open24Regular } from '@fluentui/react-icons';
import { MessageScreen } from './message-screen';
import type { Texts } from '../texts';

const useStyles = makeStyles({
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
});

interface Props {
  readonly texts: Texts;
}

/** The page was opened in a browser of its own instead of in Excel. */
export function OutsideScreen({ texts }: Props) {
  const { outside } = texts.pane;
  const icon = <Open24Regular className={useStyles().icon} aria-hidden />;
  return (
    <MessageScreen icon={icon} title={outside.title}>
      <p>{outside.body}</p>
      <p>{outside.requirement}</p>
    </MessageScreen>
  );
}
