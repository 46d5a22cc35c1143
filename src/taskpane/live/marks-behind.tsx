import { Notice } from '../parts/notice';
import { useWords } from '../use-words';

/** The list has followed the workbook, the marks have not. */
export function MarksBehind() {
  const words = useWords('live');
  return (
    <Notice intent="info" title={words.marksTitle}>
      {words.marks}
    </Notice>
  );
}
