import { lazy } from 'react';
import { useWords } from '../use-words';
import { loadOwnPacks } from './load-own-packs';
import { PartToggle } from '../parts/part-toggle';

const OwnPacks = lazy(loadOwnPacks);

/** 我的规则包, in the settings. */
export function OwnPacksToggle() {
  return <PartToggle words={useWords('own').packs} Part={OwnPacks} />;
}
