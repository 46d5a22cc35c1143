/** What opens below a problem and below the counts: one file for both, since both rest on the same fixes. */
export { FixPanel } from './fix-panel';
export { ManyPanel } from './many-panel';
