import type * as Template from '../../template/template-sheet';

/** The blank forms come in a file of their own: few sittings need them. */
export function loadTemplate(): Promise<typeof Template> {
  return import(/* webpackChunkName: "template" */ '../../template/template-sheet');
}
