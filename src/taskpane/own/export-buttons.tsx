import { Button, makeStyles } from '@fluentui/react-components';
import type { OwnLibrary } from '../../own/library/own-library';
import { fill } from '../../texts/sentence';
import { useHost, useTexts } from '../pane-context';
import { useWords } from '../use-words';
import { loadExchangeFiles } from './load-exchange-files';
import type { Message } from './message';

const useStyles = makeStyles({ button: { minWidth: 'auto' } });

interface Props {
  readonly library: OwnLibrary;
  readonly onMessage: (message: Message) => void;
}

/** The library as a file; and, where a pane cannot hand over files, as a workbook in a window of its own. */
export function ExportButtons({ library, onMessage }: Props) {
  const styles = useStyles();
  const { failures } = useTexts();
  const host = useHost();
  const { library: words } = useWords('own');
  const open = async () => {
    const failure = await loadExchangeFiles().then(
      (files) => files.openLibrary(library),
      () => 'unknown' as const,
    );
    onMessage(
      failure === null
        ? { intent: 'info', title: words.opened }
        : { intent: 'warning', title: failures[failure] },
    );
  };
  const save = async (kind: 'xlsx' | 'json') => {
    const file = `${words.fileName}.${kind}`;
    const files = await loadExchangeFiles().catch(() => null);
    if (!files) {
      onMessage({ intent: 'warning', title: failures.unknown });
      return;
    }
    if (kind === 'xlsx') files.saveXlsx(library, file);
    else files.saveJson(library, file);
    if (host === 'page') {
      onMessage({ intent: 'info', title: fill(words.downloaded, { file }) });
      return;
    }
    const action = { label: words.openXlsx, run: () => void open() };
    onMessage({ intent: 'info', title: fill(words.exported, { file }), action });
  };
  const button = (label: string, onClick: () => void) => (
    <Button size="small" className={styles.button} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <>
      {button(words.exportXlsx, () => void save('xlsx'))}
      {button(words.exportJson, () => void save('json'))}
    </>
  );
}
