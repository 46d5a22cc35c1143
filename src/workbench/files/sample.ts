/** A real department's published form, which the build puts beside the page. */
export const SAMPLE_NAME = '部门整体预算绩效目标申报表（示例）.xlsx';

export async function fetchSample(): Promise<Uint8Array> {
  const response = await fetch('sample.xlsx');
  if (!response.ok) throw new Error(`sample.xlsx: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
