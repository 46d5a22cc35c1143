import { invalidArgument } from './arguments';

/** The API's names of papers; the file format numbers them in this order, from 1. */
const PAPERS = (
  'Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro ' +
  'Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet ' +
  'EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 ' +
  'EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman'
).split(' ');

/** Null for a paper that the API has no name for, and where the sheet leaves it to the printer. */
export function paperName(size: number | null): string | null {
  return size === null ? null : (PAPERS[size - 1] ?? null);
}

/** @throws InvalidArgument for what is no paper */
export function paperSize(name: unknown): number {
  const at = PAPERS.findIndex((each) => each === name);
  if (at < 0) throw invalidArgument();
  return at + 1;
}
