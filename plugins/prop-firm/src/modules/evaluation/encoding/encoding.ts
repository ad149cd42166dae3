/** The form rows of the journal are written in; readers know all that ever were. */
export const ENCODING_VERSION = 1

/** What an entry of a row is: the two low bits of its first number. */
export const ENTRY = {
  /** A plain update with balance and equity. */
  update: 0,
  /** One with its low and high too. */
  wideUpdate: 1,
  /** Any other event, as JSON. */
  event: 2,
} as const

/** Version of the time zone data of this process: another one may place a reset elsewhere. */
export const ZONE_DATA = process.versions.tz ?? "unknown"
