import { parseArea } from '../snapshot/address';
import type { Area } from '../snapshot/area';

/**
 * The place that the template's data writes as `B2:F2`.
 * @throws Error for what is no address: a mistake in the data
 */
export function templateArea(at: string): Area {
  const area = parseArea(at);
  if (!area) throw new Error(`${at} is no place of the template`);
  return area;
}
