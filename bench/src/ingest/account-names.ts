const FIRST_LOGIN = 1_000_000

/** Numbers of streams begin here, so that all have as many digits. */
export const FIRST_SEQ = 1_000_000_000

/** The login of an account of the benchmark: seven digits. */
export const loginOf = (account: number): string =>
  String(FIRST_LOGIN + account)

/** Its id: as long as a real one. */
export const idOf = (account: number): string =>
  `chacc_01BENCH${String(account).padStart(19, "0")}`
