import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useId, useState, type ComponentType } from 'react';

const useStyles = makeStyles({
  button: { minWidth: 'auto' },
  part: {
    paddingBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& p': { margin: `0 0 ${tokens.spacingVerticalXS}` },
    '& ul': { listStyleType: 'none', margin: 0, padding: 0 },
    '& h2': { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: 'inherit' },
  },
});

interface Props {
  readonly words: { readonly show: string; readonly hide: string; readonly title: string };
  /** Fetched when it is first opened. */
  readonly Part: ComponentType;
}

/** A button that opens a part of the pane where it stands. */
export function PartToggle({ words, Part }: Props) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button
        size="small"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {isOpen ? words.hide : words.show}
      </Button>
      {isOpen && (
        <div id={id} role="group" aria-label={words.title} className={styles.part}>
          <Suspense fallback={null}>
            <Part />
          </Suspense>
        </div>
      )}
    </div>
  );
}
