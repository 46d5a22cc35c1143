import { Button, makeStyles, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';

const useStyles = makeStyles({ button: { minWidth: 'auto' }, input: { display: 'none' } });

interface Props extends Pick<ButtonProps, 'appearance' | 'size'> {
  readonly children: string;
  /** What may be chosen, where the button alone does not say. */
  readonly label?: string;
  /** Endings and media types, as the browser takes them. */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
}

/**
 * Opens the system's own dialogue. The browser's own field speaks the browser's language, so a button of ours stands
 * for it. The same file may be chosen again after it was mended.
 */
export function FileButton({ children, label, accept, size = 'small', onChoose, ...look }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...look}
        size={size}
        title={label}
        className={styles.button}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        className={styles.input}
        aria-label={label ?? children}
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) onChoose(file);
        }}
      />
    </>
  );
}
