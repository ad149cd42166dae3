import { Remote } from "./remote"
import type { LoopInput, LoopResult } from "./closed-loop"
import { createDatabase } from "./database"
import type { SenderInput } from "./sender"
import type { Seeded, SeedInput } from "../ingest-seed"
import { ZONES } from "./zone-terms"

const PORT = 9391

/** Requests at once for a batch size. */
const CONNECTIONS: Record<number, number> = {
  1: 64,
  10: 64,
  100: 32,
  1000: 16,
  10_000: 4,
}

/** The batch of what is measured once. */
export const BATCH_OF_FIGURES = 1000

const connectionsFor = (batch: number): number => CONNECTIONS[batch] ?? 16

/** Known to these processes only. */
export const ENVIRONMENT = {
  HIGHWATER_ENCRYPTION_KEYS: `k:${Buffer.alloc(32, 1).toString("base64")}`,
  NODE_ENV: "production",
  HIGHWATER_MODE: "demo",
  MEDUSA_DISABLE_TELEMETRY: "true",
}

/** A database with accounts, the server on it, and who sends to it: three processes. */
export class FirmUnderLoad {
  private constructor(
    readonly url: string,
    readonly sender: SenderInput,
    readonly connectionId: string,
    readonly client: Remote,
    /** Accounts that the others are copies of: each has an update in the journal. */
    readonly templates: number,
    public server: Remote
  ) {}

  static async open(
    server: string,
    name: string,
    accounts: number,
    seeding: Partial<SeedInput> = {}
  ): Promise<FirmUnderLoad> {
    const url = await createDatabase(server, name)
    const seeder = await Remote.start("ingest-seed", ENVIRONMENT)
    const at = new Date().toISOString()
    const { connectionId, keyId, secret } = await seeder.ask<Seeded>("seed", {
      url,
      accounts,
      zones: ZONES,
      clock: "wall",
      at,
      ...seeding,
    } satisfies SeedInput)
    await seeder.kill()
    const client = await Remote.start("ingest-client", ENVIRONMENT)
    await client.ask("begin", accounts)
    const sender = {
      port: PORT,
      keyId,
      secret,
      isVirtual: seeding.clock === "virtual",
    }
    const process = await startServer(url)
    const { length } = seeding.zones ?? ZONES
    return new FirmUnderLoad(url, sender, connectionId, client, length, process)
  }

  /** Requests as fast as they are answered. */
  async loop(
    batch: number,
    ms: number,
    { warmMs = 300, port = this.sender.port } = {}
  ): Promise<LoopResult> {
    const input: LoopInput & { isOurs: boolean } = {
      sender: { ...this.sender, port },
      isOurs: port === this.sender.port,
      batch,
      connections: connectionsFor(batch),
      warmMs,
      ms,
    }
    const result = await this.client.ask<LoopResult>("loop", input)
    if (result.refused > 0) {
      throw new Error(`${result.refused} refused: ${result.firstRefusal}`)
    }
    return result
  }

  /** Stops the server as an operator does: everything is written down. */
  async stop(): Promise<void> {
    await this.server.ask("shutdown")
    await this.server.kill()
  }

  /** Kills the server without a word and starts another. */
  async restart(): Promise<void> {
    await this.server.kill()
    this.server = await startServer(this.url)
  }

  async close(): Promise<void> {
    await this.client.kill()
    await this.server.kill()
  }
}

const startServer = async (url: string): Promise<Remote> => {
  const server = await Remote.start("ingest-server", ENVIRONMENT, [
    "--max-semi-space-size=64",
  ])
  await server.ask("listen", { url, port: PORT })
  return server
}
