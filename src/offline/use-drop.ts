import { useState, type DragEvent } from 'react';
import { bringsFiles, readDropped, type Dropped } from './dropped';

/** What an element needs to take files in, and whether some are held over it. */
export function useDrop(onDrop: (dropped: Dropped) => void) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver(event: DragEvent) {
        // Text that is dragged into a field is the browser's own business.
        if (!bringsFiles(event.dataTransfer)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      },
      onDragLeave({ currentTarget, relatedTarget }: DragEvent) {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!isInside) setOver(false);
      },
      onDrop(event: DragEvent) {
        setOver(false);
        if (!bringsFiles(event.dataTransfer)) return;
        event.preventDefault();
        onDrop(readDropped(event.dataTransfer));
      },
    },
  };
}
