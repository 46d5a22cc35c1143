import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { DEFAULT_OPTIONS, type BringOverOptions } from '../../bring-over/options';
import { fill } from '../../texts/sentence';
import { focusChangeNotice } from '../parts/change-notice';
import { useSession, useSessionState, useTexts } from '../pane-context';
import { Spinner } from '../parts/spinner';
import { useWords } from '../use-words';
import { BroughtPreview } from './brought-preview';
import { SourceChooser } from './source-chooser';
import { useBringOver, type Wanted } from './use-bring-over';
import { useOldFile } from './use-old-file';

const useStyles = makeStyles({
  root: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    maxHeight: '75vh',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    '& p': { margin: 0 },
  },
  scroll: {
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, flexShrink: 0 },
  button: { minWidth: 'auto' },
});

const AT_FIRST: Wanted = { chosen: null, fromFile: [], options: DEFAULT_OPTIONS };

interface Props {
  readonly onClose: () => void;
}

/** 带入旧表: asks for the old form, shows every cell before anything is written, and writes what is chosen. */
export default function BringOverPanel({ onClose }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { failures } = useTexts();
  const words = useWords('bringOver');
  const [wanted, setWanted] = useState<Wanted>(AT_FIRST);
  const { file, read } = useOldFile((forms, only) => {
    setWanted({ chosen: only, fromFile: forms, options: DEFAULT_OPTIONS });
  });
  const { proposed, isCurrent, retry } = useBringOver(wanted);
  const proposal = proposed?.kind === 'proposed' ? proposed.proposal : null;
  const brought = proposal?.brought ?? null;
  const count = brought?.cells.filter(({ chosen }) => chosen).length ?? 0;
  const setOptions = (options: BringOverOptions) => {
    setWanted({ ...wanted, options });
  };

  const write = async (): Promise<void> => {
    if (!brought?.plan || !isCurrent) return;
    await session.apply(brought.plan);
    if (session.getState().change.kind === 'applied') onClose();
    focusChangeNotice();
  };

  return (
    <div className={styles.root}>
      <div className={styles.scroll}>
        <p>{words.what}</p>
        {proposal && (
          <p>
            {fill(words.target, {
              title: proposal.target.title.text.trim(),
              sheet: proposal.target.sheet,
            })}
          </p>
        )}
        {proposed?.kind !== 'no-form' && (
          <SourceChooser
            sources={proposal?.sources ?? []}
            source={proposal?.source ?? null}
            file={file}
            onChoose={(chosen) => {
              setWanted({ ...wanted, chosen, options: DEFAULT_OPTIONS });
            }}
            onFile={(chosen) => void read(chosen)}
          />
        )}
        <div role="status">
          {proposed === null && words.reading}
          {proposed?.kind === 'no-form' && words.noForm}
          {proposed?.kind === 'failed' && failures[proposed.failure]}
          {proposal?.sources.length === 0 && words.alone}
          {proposal?.source === null &&
            proposal.sources.length > 0 &&
            fill(words.choose, { count: String(proposal.sources.length) })}
          {brought &&
            fill(words.announced, { count: String(count), left: String(brought.left.length) })}
        </div>
        {brought && (
          <BroughtPreview brought={brought} options={wanted.options} onOptions={setOptions} />
        )}
      </div>
      <div className={styles.buttons}>
        {brought && (
          <Button
            size="small"
            appearance="primary"
            className={styles.button}
            disabledFocusable={!brought.plan || !isCurrent || busy !== null}
            icon={busy === 'writing' ? <Spinner /> : null}
            onClick={() => void write()}
          >
            {fill(words.start, { count: String(count) })}
          </Button>
        )}
        {(proposed?.kind === 'failed' || proposed?.kind === 'no-form') && (
          <Button size="small" className={styles.button} onClick={retry}>
            {words.retry}
          </Button>
        )}
        <Button size="small" className={styles.button} onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}
