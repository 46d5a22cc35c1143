/** A moment as a report states it, in the time of this machine: `2026-11-22 16:05`. */
export function printTime(moment: Date): string {
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  const time = [moment.getHours(), moment.getMinutes()];
  return `${day.map(twoDigits).join('-')} ${time.map(twoDigits).join(':')}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
