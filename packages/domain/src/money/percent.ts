/** A percent as an integer count of 10^-6 percent: "4.5" is 4500000n. */
export type Percent = bigint
