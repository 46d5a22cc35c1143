/** Ways in which Excel has been seen to raise events otherwise than its reference says; all off in a new host. */
export class EventFaults {
  /** New formats and conditional formats raise `onChanged` too, and conditional formats `onFormatChanged`. */
  echoFormats = false;
  /** What `onChanged` says of every change from the level that has the member on; null for what is true. */
  triggerSource: 'ThisLocalAddin' | 'Unknown' | 'absent' | null = null;
  /** A choice from a cell's drop-down list raises nothing (OfficeDev/office-js#420). */
  silentPicks = false;

  reset(): void {
    this.echoFormats = false;
    this.triggerSource = null;
    this.silentPicks = false;
  }
}
