import { parseArea } from '../../snapshot/address';
import type { Area } from '../../snapshot/area';

/** The areas of an `sqref`, which are parted by spaces; what is no area is passed over. */
export function readAreas(text: string | undefined): Area[] {
  return (text ?? '').split(/\s+/).flatMap((each) => {
    const area = parseArea(each);
    return area ? [area] : [];
  });
}
