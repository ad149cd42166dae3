import { ModuleProvider } from "@medusajs/framework/utils"
import { AbstractPlatformProvider } from "../../../types/platform-provider"
import type {
  AccessRight,
  CloseAllResult,
  CreateLoginInput,
  PlatformAccount,
  PlatformCredentials,
  PlatformTradePage,
} from "../../../types/platform-provider"

/** What was asked of the platform, in order. */
export const calls: string[] = []
/** Set it to make the platform fail. */
export const trouble: { message: string | null } = { message: null }

/** A platform in memory that writes down what it was asked. */
export class RecordingPlatform extends AbstractPlatformProvider {
  static override identifier = "platform-recording"

  override async createLogin(
    input: CreateLoginInput
  ): Promise<PlatformCredentials> {
    note(`createLogin ${input.idempotencyKey}`)
    return { login: "7001", password: "top secret", server: "Test-1" }
  }
  override async resetCredentials(login: string): Promise<PlatformCredentials> {
    note(`resetCredentials ${login}`)
    return { login, password: "another", server: "Test-1" }
  }
  override async setAccess(login: string, right: AccessRight): Promise<void> {
    note(`setAccess ${login} ${right}`)
  }
  override async closeAll(login: string): Promise<CloseAllResult> {
    note(`closeAll ${login}`)
    return { closed: ["1"] }
  }
  override async balanceOperation(login: string): Promise<void> {
    note(`balanceOperation ${login}`)
  }
  override async account(login: string): Promise<PlatformAccount> {
    return {
      login,
      currency: "USD",
      balance: "100000",
      equity: "100000",
      right: "FULL",
    }
  }
  override async positions(): Promise<[]> {
    return []
  }
  override async tradesSince(): Promise<PlatformTradePage> {
    return { trades: [], cursor: "0" }
  }
  override async clock(): Promise<string> {
    return "2025-03-03T10:00:00.000Z"
  }
}

function note(call: string): void {
  calls.push(call)
  if (trouble.message) {
    throw new Error(trouble.message)
  }
}

export default ModuleProvider("trading", { services: [RecordingPlatform] })
