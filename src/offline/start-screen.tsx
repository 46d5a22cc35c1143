import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtr24Regular } from '@fluentui/react-icons';
import { FileButton } from '../taskpane/parts/file-button';
import { VisuallyHidden } from '../taskpane/parts/visually-hidden';
import type { OfflineTexts } from '../texts/offline';
import type { PageModel } from './page-model';

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground3,
    lineHeight: tokens.lineHeightBase400,
    '& p': { margin: 0 },
  },
  content: {
    width: '100%',
    maxWidth: '640px',
    margin: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingHorizontalL,
  },
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: `40px ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { color: tokens.colorBrandForeground1, width: '40px', height: '40px' },
  drop: {
    margin: 0,
    fontSize: '20px',
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  steps: {
    margin: 0,
    paddingInlineStart: '24px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    '& ::marker': { fontWeight: tokens.fontWeightSemibold },
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
});

interface Props {
  readonly model: PageModel;
  readonly words: OfflineTexts;
}

/** Before a file is open: where to drop one, how to choose one otherwise, what the page is for. */
export function StartScreen({ model, words }: Props) {
  const styles = useStyles();
  const { label, ...steps } = words.steps;
  return (
    <main className={styles.root}>
      <VisuallyHidden as="h1">{words.title}</VisuallyHidden>
      <div className={styles.content}>
        <div className={styles.zone}>
          <ClipboardTaskListLtr24Regular className={styles.icon} aria-hidden />
          <h2 className={styles.drop}>{words.drop}</h2>
          <p className={styles.quiet}>{words.or}</p>
          <FileButton
            appearance="primary"
            size="medium"
            accept=".xlsx"
            onChoose={(file) => void model.open(file)}
          >
            {words.choose}
          </FileButton>
        </div>
        <p>{words.what}</p>
        <ol className={styles.steps} aria-label={label}>
          {Object.values(steps).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <div className={styles.foot}>
          <p className={styles.quiet}>{words.privacy}</p>
          <Button onClick={() => void model.downloadBlank()}>{words.blank}</Button>
        </div>
      </div>
    </main>
  );
}
