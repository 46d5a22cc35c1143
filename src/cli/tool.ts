import project from '../../package.json';
import { PACKS, type Pack } from '../packs';
import { describePacks, type Tool } from '../report/tool';

/** This program, with the packs that it checks by. */
export function describeTool(packs: readonly Pack[] = PACKS): Tool {
  return { name: project.name, version: project.version, packs: describePacks(packs) };
}
