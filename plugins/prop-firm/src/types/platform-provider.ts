/** What a login may do on its platform, from everything to nothing. */
export const ACCESS_RIGHTS = [
  "FULL",
  "CLOSE_ONLY",
  "TRADING_DISABLED",
  "TRADING_AND_LOGIN_DISABLED",
] as const
export type AccessRight = (typeof ACCESS_RIGHTS)[number]

/** What a trader needs to sign in to the platform. */
export type PlatformCredentials = {
  login: string
  password: string
  server: string
}

export type CreateLoginInput = {
  /** The same key answers with the login made the first time. */
  idempotencyKey: string
  currency: string
  /** Decimal string: the balance the login starts with. */
  balance: string
  /** Server group or account class at the platform; null takes its default. */
  group: string | null
  /** The same for all logins of one trader; says nothing about who that is. */
  trader: string
}

export type BalanceOperationInput = {
  /** Signed decimal string: negative takes money out. */
  amount: string
  comment: string
  /** The same key books the amount once. */
  idempotencyKey: string
}

export type PlatformAccount = {
  login: string
  currency: string
  balance: string
  equity: string
  right: AccessRight
}

/** A second reading of a login: decimal strings. */
export type PlatformReading = { balance: string; equity: string }

export type PlatformPosition = {
  trade: string
  symbol: string
  side: "buy" | "sell"
  lots: string
  openPrice: string
  openedAt: string
  /** Floating result in the login's currency. */
  profit: string
}

export type PlatformTrade = PlatformPosition & {
  closePrice: string | null
  closedAt: string | null
  commission: string
  swap: string
}

export type PlatformTradePage = {
  trades: PlatformTrade[]
  /** Give it back to read on from here. */
  cursor: string
}

export type CloseAllResult = {
  /** Platform ids of the trades that were closed by this call. */
  closed: string[]
}

/**
 * What some rules need beyond equity and trades: `positions` (the floating result
 * of each open trade, in the event stream), `trader_trades` (the trades of the
 * trader's other accounts, as trade events with `account`).
 */
export type PlatformCapability = "positions" | "trader_trades"

/**
 * What Highwater asks of a trading platform. One class per vendor, offered as a
 * module provider of `trading` and chosen by a platform connection.
 *
 * Every method is called outside database transactions and may be called again
 * after a lost answer, so each must be safe to repeat. A failed call throws:
 * the caller retries with backoff and raises a task in the end.
 *
 * Equity and trades are not read through this class: the platform (or a bridge
 * beside it) sends them as signed batches to `POST /platform/v1/events`, with a
 * sequence number per login that strictly rises and survives its restarts.
 */
export abstract class AbstractPlatformProvider {
  /** Unique name of the vendor, e.g. "platform-simulated". */
  static identifier: string

  /**
   * What the platform sends beyond the minimum; rules that need more are refused
   * when a program is published.
   */
  capabilities(): readonly PlatformCapability[] {
    return []
  }

  /** Opens a login. The same `idempotencyKey` never opens a second one. */
  abstract createLogin(input: CreateLoginInput): Promise<PlatformCredentials>

  /** Gives the login a new password and answers it. */
  abstract resetCredentials(login: string): Promise<PlatformCredentials>

  /** Sets what the login may do; setting the same right again changes nothing. */
  abstract setAccess(login: string, right: AccessRight): Promise<void>

  /** Closes every open position at the market; none open is a success. */
  abstract closeAll(login: string): Promise<CloseAllResult>

  /** Books money in or out; never counted as profit. */
  abstract balanceOperation(
    login: string,
    input: BalanceOperationInput
  ): Promise<void>

  /** Balance, equity and access right as the platform has them now. */
  abstract account(login: string): Promise<PlatformAccount>

  /**
   * How the login stands, asked because an update of it is doubted: from the
   * platform's own books, not from what sends the updates. By default as `account`
   * has it now.
   */
  async readAgain(login: string): Promise<PlatformReading> {
    const { balance, equity } = await this.account(login)
    return { balance, equity }
  }

  /** Positions open now. */
  abstract positions(login: string): Promise<PlatformPosition[]>

  /** Trades opened or closed since a cursor (null: from the beginning). */
  abstract tradesSince(
    login: string,
    cursor: string | null
  ): Promise<PlatformTradePage>

  /** The platform's own time now, ISO 8601; virtual for simulators. */
  abstract clock(): Promise<string>
}
