import { randomBytes } from "node:crypto"
import type { EntityManager } from "@medusajs/framework/mikro-orm/core"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type {
  AbstractPlatformProvider,
  AccessRight,
  PlatformCredentials,
  PlatformReading,
} from "../../types/platform-provider"
import { Cipher } from "./cipher"
import {
  PLATFORM_PROVIDER_IDS,
  PLATFORM_PROVIDER_PREFIX,
} from "./loaders/platform-providers"
import { ConnectionKey } from "./models/connection-key"
import { PlatformConnection } from "./models/platform-connection"
import { TradingLogin } from "./models/trading-login"

const SECRET_BYTES = 32

export type PlatformConnectionRow = InferTypeOf<typeof PlatformConnection>
export type TradingLoginRow = InferTypeOf<typeof TradingLogin>

type Work<Result> = (trx: Knex.Transaction, context: Context) => Promise<Result>

/** Platform connections, their keys, and the logins opened through them. */
class TradingModuleService extends MedusaService({
  PlatformConnection,
  ConnectionKey,
  TradingLogin,
}) {
  private sealer: Cipher | undefined

  constructor(
    private readonly cradle: Record<string, unknown>,
    private readonly settings: { encryptionKeys?: string } = {}
  ) {
    // eslint-disable-next-line prefer-rest-params -- MedusaService reads the arguments it was given
    super(...arguments)
  }

  /** Ids of the platforms this firm is configured for. */
  providerIds(): string[] {
    return this.cradle[PLATFORM_PROVIDER_IDS] as string[]
  }

  /** The platform behind a connection. @throws NOT_FOUND without its provider. */
  platform(connection: { provider: string }): AbstractPlatformProvider {
    if (!this.providerIds().includes(connection.provider)) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `provider: no platform provider "${connection.provider}" is configured.`
      )
    }
    const name = PLATFORM_PROVIDER_PREFIX + connection.provider
    return this.cradle[name] as AbstractPlatformProvider
  }

  /**
   * One transaction for what the module writes (given the context) and for plain
   * SQL beside it, such as the audit entry of the change.
   */
  @InjectManager()
  async inTransaction<Result>(
    work: Work<Result>,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<Result> {
    return await this.inTransaction_(work, context)
  }

  @InjectTransactionManager()
  protected async inTransaction_<Result>(
    work: Work<Result>,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<Result> {
    const trx: unknown = context.transactionManager?.getTransactionContext()
    return await work(trx as Knex.Transaction, context)
  }

  /**
   * Makes a signing key and answers its secret, the only time it is shown.
   * `given` is for deployments that put key and secret into both sides' settings.
   */
  @InjectManager()
  async createKey(
    connectionId: string,
    given?: { id: string; secret: string },
    @MedusaContext() context: Context = {}
  ): Promise<{ id: string; secret: string }> {
    const secret = given?.secret ?? randomBytes(SECRET_BYTES).toString("hex")
    const key = await this.createConnectionKeys(
      {
        ...(given ? { id: given.id } : {}),
        connection_id: connectionId,
        secret: this.cipher.encrypt(secret, connectionId),
      },
      context
    )
    return { id: key.id, secret }
  }

  /** The connection and secret of a key in force, or null. */
  async findKey(
    keyId: string
  ): Promise<{ connection: PlatformConnectionRow; secret: string } | null> {
    const [key] = await this.listConnectionKeys(
      { id: keyId, revoked_at: null },
      { relations: ["connection"] }
    )
    if (!key || key.connection.status !== "active") {
      return null
    }
    return {
      connection: key.connection,
      secret: this.cipher.decrypt(key.secret, key.connection_id),
    }
  }

  /** Keeps what the platform answered when it opened the login. */
  async recordLogin(
    row: { id: string; challenge_account_id: string },
    credentials: PlatformCredentials
  ): Promise<void> {
    await this.updateTradingLogins({
      id: row.id,
      status: "open",
      login: credentials.login,
      access_right: "FULL",
      credentials: this.cipher.encrypt(
        JSON.stringify(credentials),
        row.challenge_account_id
      ),
    })
  }

  /** What the trader signs in with. @throws NOT_FOUND before the login is open. */
  async credentialsOf(
    challengeAccountId: string
  ): Promise<PlatformCredentials & { platform: string }> {
    const row = await this.loginOf(challengeAccountId)
    if (!row?.credentials) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `The login of challenge account ${challengeAccountId} is not open yet.`
      )
    }
    const connection = await this.retrievePlatformConnection(row.connection_id)
    const clear = this.cipher.decrypt(row.credentials, challengeAccountId)
    return {
      ...(JSON.parse(clear) as PlatformCredentials),
      platform: connection.name,
    }
  }

  /** The login row of a challenge account, or null before it was asked for. */
  async loginOf(challengeAccountId: string): Promise<TradingLoginRow | null> {
    const [row] = await this.listTradingLogins({
      challenge_account_id: challengeAccountId,
    })
    return row ?? null
  }

  /** Notes the wish first, then asks the platform, then notes that it did. */
  async setAccess(challengeAccountId: string, right: AccessRight) {
    const row = await this.loginOf(challengeAccountId)
    if (!row?.login) {
      return
    }
    await this.updateTradingLogins({ id: row.id, desired_access_right: right })
    const connection = await this.retrievePlatformConnection(row.connection_id)
    await this.platform(connection).setAccess(row.login, right)
    await this.updateTradingLogins({ id: row.id, access_right: right })
  }

  /** Closes what is open on the login of a challenge account. */
  async closeAll(challengeAccountId: string): Promise<string[]> {
    const row = await this.loginOf(challengeAccountId)
    if (!row?.login) {
      return []
    }
    const connection = await this.retrievePlatformConnection(row.connection_id)
    const { closed } = await this.platform(connection).closeAll(row.login)
    await this.updateTradingLogins({ id: row.id, closed_all_at: new Date() })
    return closed
  }

  /** Asks the platform how the login of a challenge account stands. @throws NOT_FOUND without one */
  async readAgain(challengeAccountId: string): Promise<PlatformReading> {
    const row = await this.loginOf(challengeAccountId)
    if (!row?.login) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Challenge account ${challengeAccountId} has no login.`
      )
    }
    const connection = await this.retrievePlatformConnection(row.connection_id)
    return this.platform(connection).readAgain(row.login)
  }

  private get cipher(): Cipher {
    this.sealer ??= new Cipher(
      this.settings.encryptionKeys ?? process.env.HIGHWATER_ENCRYPTION_KEYS
    )
    return this.sealer
  }
}

export default TradingModuleService
