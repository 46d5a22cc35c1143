import { richSample } from '../test/xlsx/rich-sample';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ROWS = 1000;
const LABEL_ROWS = 3;
const TOTAL_EVERY = 50;

/** A form of 1,000 rows: labels that span three of them, texts, amounts, and a total every fifty. */
export const longForm = richSample({ 'xl/worksheets/sheet1.xml': sheetXml() });

function sheetXml(): string {
  const rows = Array.from({ length: ROWS }, (_, i) => rowXml(i + 1)).join('');
  const merges = Array.from({ length: Math.floor(ROWS / LABEL_ROWS) }, (_, i) => {
    const top = i * LABEL_ROWS + 1;
    return `<mergeCell ref="A${top}:A${top + LABEL_ROWS - 1}"/>`;
  }).join('');
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
}

function rowXml(row: number): string {
  const texts = ['B', 'C', 'D', 'F', 'G'].map(
    (column) => `<c r="${column}${row}" t="inlineStr"><is><t>指标 ${row}</t></is></c>`,
  );
  const total = `<f>SUM(E${Math.max(1, row - TOTAL_EVERY + 1)}:E${row - 1})</f>`;
  const amount = `<c r="E${row}">${row % TOTAL_EVERY === 0 ? total : ''}<v>${row}</v></c>`;
  return `<row r="${row}" ht="30" customHeight="1">${texts.slice(0, 3).join('')}${amount}${texts.slice(3).join('')}</row>`;
}
