const MOST = 2 ** 50

/** Whether an amount is a whole number of minor units that the compact form takes. */
export const isMinorUnits = (value: number): boolean =>
  Number.isInteger(value) && value <= MOST && value >= -MOST
