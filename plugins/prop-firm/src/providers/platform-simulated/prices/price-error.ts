/** A price file or its description cannot be used; the message says why. */
export class PriceError extends RangeError {}
