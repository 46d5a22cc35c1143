/** The pane stands below the sheet. */
export const NARROW = '@media (max-width: 760px)';

/** No room for parts that scroll for themselves, as where a page is strongly zoomed: everything scrolls together. */
export const SCROLLS_AS_ONE =
  '@media (max-height: 480px), (max-width: 240px), (max-width: 760px) and (max-height: 800px)';
