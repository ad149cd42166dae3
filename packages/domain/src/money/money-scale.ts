/** Decimals that a `Money` keeps. */
export const MONEY_DECIMALS = 16

/** One whole unit of a currency as `Money`. */
export const MONEY_ONE = 10n ** BigInt(MONEY_DECIMALS)
