/** The codes that this host answers, as Excel's API names them. */
export type WireErrorCode =
  | 'AccessDenied'
  | 'ActivityLimitReached'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InactiveWorkbook'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NonBlankCellOffSheet'
  | 'NotImplemented'
  | 'UnsupportedOperation';

const HTTP_STATUS: Readonly<Partial<Record<WireErrorCode, number>>> = {
  AccessDenied: 403,
  ActivityLimitReached: 429,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** An error that ends a batch and reaches the add-in as OfficeExtension.Error with this code. */
export class WireError extends Error {
  override readonly name = 'WireError';
  readonly httpStatus: number;

  constructor(
    readonly code: WireErrorCode,
    message: string,
    /** `Range.values`: where it happened; the executor fills it in. */
    readonly location = '',
  ) {
    super(message);
    this.httpStatus = HTTP_STATUS[code] ?? 400;
  }

  /** The same error, said to have happened there, unless a nearer place is known. */
  at(location: string): WireError {
    return this.location === '' ? new WireError(this.code, this.message, location) : this;
  }
}
