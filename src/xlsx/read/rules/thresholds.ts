import type {
  Icon,
  IconThreshold,
  Threshold,
} from '../../../workbook/conditional-formats/threshold';
import { THRESHOLD_KINDS } from '../../../workbook/conditional-formats/threshold';
import { readEscapes } from '../../xml/escape';
import { descendants, flag, numeric, type XmlElement } from '../../xml/xml-element';

/** The limits inside of a scale, a bar or an icon set, whichever namespace they are of. */
export function readThresholds(holder: XmlElement): readonly Threshold[] {
  return descendants(holder, 'cfvo').map(readThreshold);
}

export function readThreshold(element: XmlElement): Threshold {
  const { type, val } = element.attributes;
  const stated = val ?? descendants(element, 'f')[0]?.text;
  const kind = THRESHOLD_KINDS.find((each) => each === type) ?? 'num';
  const isBound = /^(auto)?m(in|ax)$/i.test(kind);
  return {
    kind,
    formula: isBound || stated === undefined ? null : readEscapes(stated).trim().replace(/^=/, ''),
  };
}

/** The limits of an icon set; icons of one's own are listed beside them. */
export function readIconThresholds(holder: XmlElement): readonly IconThreshold[] {
  const icons = descendants(holder, 'cfIcon').map((icon): Icon => ({
    set: icon.attributes['iconSet'] ?? '',
    index: numeric(icon, 'iconId') ?? 0,
  }));
  return descendants(holder, 'cfvo').map((element, i) => ({
    ...readThreshold(element),
    orEqual: flag(element, 'gte', true),
    icon: icons[i] ?? null,
  }));
}
