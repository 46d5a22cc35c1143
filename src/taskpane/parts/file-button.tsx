import { Button, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';

const useStyles = makeStyles({ button: { minWidth: 'auto' }, input: { display: 'none' } });

/** A file that the user chose; its bytes come when they are asked for. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  /** Rejects where the file has gone meanwhile. */
  readonly read: () => Promise<Uint8Array>;
}

interface Props {
  readonly children: string;
  /** What may be chosen, for screen readers. */
  readonly label: string;
  readonly accept: string;
  readonly onChoose: (file: ChosenFile) => void;
}

/** Opens the system's own dialogue; the same file may be chosen again after it was mended. */
export function FileButton({ children, label, accept, onChoose }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" className={styles.button} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        tabIndex={-1}
        className={styles.input}
        aria-label={label}
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (!file) return;
          const read = async () => new Uint8Array(await file.arrayBuffer());
          onChoose({ name: file.name, size: file.size, read });
        }}
      />
    </>
  );
}
