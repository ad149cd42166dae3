/**
 * An exact amount: an integer count of 10^-16 units. An amount (8 decimals) times a percent (6 decimals, over 100) has at
 * most 16 decimals, so that a percent of an amount is never rounded. Treat it as opaque: add, subtract, compare; parse and
 * format with the functions beside it.
 */
export type Money = bigint
