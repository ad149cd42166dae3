import { MedusaError } from "@medusajs/framework/utils"

import {
  AbstractPlatformProvider,
  type AccessRight,
  type BalanceOperationInput,
  type CloseAllResult,
  type CreateLoginInput,
  type PlatformAccount,
  type PlatformCapability,
  type PlatformCredentials,
  type PlatformPosition,
  type PlatformTradePage,
} from "../../types/platform-provider"
import {
  AccountAnswer,
  ClockAnswer,
  CloseAllAnswer,
  CredentialsAnswer,
  PositionsAnswer,
  TradesAnswer,
} from "./answers"
import { callBroker, type BrokerOptions } from "./call-broker"

/** Speaks to the simulated platform over HTTP; every call may be repeated. */
class SimulatedPlatformService extends AbstractPlatformProvider {
  static override identifier = "platform-simulated"

  constructor(
    _container: Record<string, unknown>,
    private readonly options: BrokerOptions
  ) {
    super()
  }

  /** Says in one sentence what is missing in medusa-config. */
  static validateOptions(options: Record<string, unknown>): void {
    for (const name of ["url", "token"])
      if (typeof options[name] !== "string" || options[name] === "")
        throw new MedusaError(
          MedusaError.Types.INVALID_ARGUMENT,
          `platform-simulated needs the option ${name}`
        )
  }

  override capabilities(): readonly PlatformCapability[] {
    return ["positions"]
  }

  override async createLogin(
    input: CreateLoginInput
  ): Promise<PlatformCredentials> {
    const body = {
      idempotency_key: input.idempotencyKey,
      currency: input.currency.toUpperCase(),
      balance: input.balance,
      group: input.group ?? undefined,
      trader: input.trader,
    }
    return CredentialsAnswer.parse(await this.call("POST", "/accounts", body))
  }

  override async resetCredentials(login: string): Promise<PlatformCredentials> {
    return CredentialsAnswer.parse(
      await this.call("POST", path(login, "credentials"), {})
    )
  }

  override async setAccess(login: string, right: AccessRight): Promise<void> {
    await this.call("POST", path(login, "access"), { right })
  }

  override async closeAll(login: string): Promise<CloseAllResult> {
    const answer = await this.call("POST", path(login, "close-all"), {})
    return { closed: CloseAllAnswer.parse(answer).closed }
  }

  override async balanceOperation(
    login: string,
    input: BalanceOperationInput
  ): Promise<void> {
    await this.call("POST", path(login, "balance"), {
      amount: input.amount,
      comment: input.comment,
      idempotency_key: input.idempotencyKey,
    })
  }

  override async account(login: string): Promise<PlatformAccount> {
    const answer = await this.call("GET", path(login))
    const { currency, balance, equity, right } = AccountAnswer.parse(answer)
    return { login, currency, balance, equity, right }
  }

  override async positions(login: string): Promise<PlatformPosition[]> {
    const answer = await this.call("GET", path(login, "positions"))
    return PositionsAnswer.parse(answer).positions
  }

  override async tradesSince(
    login: string,
    cursor: string | null
  ): Promise<PlatformTradePage> {
    const since = encodeURIComponent(cursor ?? "0")
    const answer = await this.call(
      "GET",
      `${path(login, "trades")}?since=${since}`
    )
    return TradesAnswer.parse(answer)
  }

  override async clock(): Promise<string> {
    return ClockAnswer.parse(await this.call("GET", "/clock")).now
  }

  private call(
    method: "GET" | "POST",
    route: string,
    body?: Record<string, unknown>
  ): Promise<unknown> {
    return callBroker(this.options, method, route, body)
  }
}

function path(login: string, rest = ""): string {
  const base = `/accounts/${encodeURIComponent(login)}`
  return rest ? `${base}/${rest}` : base
}

export default SimulatedPlatformService
