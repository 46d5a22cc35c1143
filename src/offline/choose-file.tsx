import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

interface Props {
  readonly label: string;
  readonly appearance: 'primary' | 'secondary';
  readonly onChoose: (file: File) => void;
}

/** What those do who do not drag: a button that asks for a file. */
export function ChooseFile({ label, appearance, onChoose }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          // The same file must be choosable again.
          target.value = '';
        }}
      />
      <Button appearance={appearance} onClick={() => chooser.current?.click()}>
        {label}
      </Button>
    </>
  );
}
