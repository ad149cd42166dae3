import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import {
  startFakePlatform,
  type FakePlatform,
  type SigningKey,
} from "@highwater/testing"
import { Client } from "pg"
import { RowReader } from "../../../plugins/prop-firm/src/modules/evaluation/encoding/row-reader"
import { partOf } from "../../../plugins/prop-firm/src/modules/evaluation/engine/part-of"
import { RedisServer } from "../../fixtures/redis-server"
import { emptyDatabase, Server } from "../kill/server"

interface Seed {
  publishable_key: string
  admin: { email: string; password: string }
  connection: { key_id: string; secret: string }
}

/** A demo firm on one database and one Redis: servers that take requests, and one worker. */
export class SharedFirm {
  readonly redis = new RedisServer()
  servers: Server[] = []
  worker: Server | null = null
  private readonly folder = mkdtempSync(
    path.join(os.tmpdir(), "highwater-shared-")
  )
  private platform: FakePlatform | null = null
  private database: Client | null = null
  private env: Record<string, string> = {}
  private seeded: Seed | null = null

  constructor(
    private readonly name: string,
    private readonly ports: readonly number[]
  ) {}

  /** Founds the firm with so many challenge accounts more, and starts worker and first server. */
  async found(
    accounts: number,
    clock: "wall" | "virtual" = "virtual"
  ): Promise<void> {
    await this.redis.start()
    this.platform = await startFakePlatform()
    const url = await emptyDatabase(this.name)
    const seedFile = path.join(this.folder, "seed.json")
    this.env = {
      NODE_ENV: "development",
      HIGHWATER_MODE: "demo",
      DATABASE_URL: url,
      DISABLE_MEDUSA_ADMIN: "true",
      MEDUSA_DISABLE_TELEMETRY: "true",
      HIGHWATER_SEED_FILE: seedFile,
      HIGHWATER_ENCRYPTION_KEYS: `k:${Buffer.alloc(32, 1).toString("base64")}`,
      JWT_SECRET: "scale-jwt-secret",
      COOKIE_SECRET: "scale-cookie-secret",
      SIMULATED_PLATFORM_URL: this.platform.url,
      SIMULATED_PLATFORM_TOKEN: "scale",
    }
    const setup = new Server(0, this.env)
    await setup.run("db:migrate", "--execute-safe-links")
    await setup.run("exec", "./src/scripts/seed-demo.ts")
    this.seeded = JSON.parse(readFileSync(seedFile, "utf8")) as Seed
    this.database = new Client({ connectionString: url })
    await this.database.connect()
    await this.rows("update prop_platform_connection set clock = $1", [clock])
    this.servers = this.ports.map(
      (port) =>
        new Server(port, {
          ...this.env,
          REDIS_URL: this.redis.url,
          MEDUSA_WORKER_MODE: "server",
          INGEST_PORT: String(port + 100),
          INGEST_EVENTS_PER_SECOND: "0",
          INGEST_REQUESTS_PER_SECOND: "0",
        })
    )
    this.worker = new Server(Math.max(...this.ports) + 5, {
      ...this.env,
      REDIS_URL: this.redis.url,
      MEDUSA_WORKER_MODE: "worker",
    })
    await Promise.all([this.servers[0]?.start(), this.worker.start()])
    await this.addAccounts(accounts)
  }

  async close(): Promise<void> {
    await Promise.all(
      [...this.servers, this.worker].flatMap((one) => one?.kill() ?? [])
    )
    await this.database?.end()
    await this.platform?.close()
    await this.redis.remove()
    rmSync(this.folder, { recursive: true, force: true })
  }

  get seed(): Seed {
    if (!this.seeded) {
      throw new Error("the firm is not founded")
    }
    return this.seeded
  }

  get key(): SigningKey {
    const { key_id, secret } = this.seed.connection
    return { id: key_id, secret }
  }

  /** Where each server takes batches. */
  get entrances(): string[] {
    return this.ports.map(
      (port) => `http://127.0.0.1:${port + 100}/platform/v1/events`
    )
  }

  async rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return ((await this.database?.query(sql, values))?.rows ?? []) as Row[]
  }

  /** How many groups of partitions each living process owns. */
  async owners(): Promise<number[]> {
    const rows = await this.rows<{ count: string }>(
      `select count(*) from prop_evaluation_lease l
       join prop_evaluation_process p on p.id = l.owner and p.expires_at > now()
       group by owner order by owner`
    )
    return rows.map(({ count }) => Number(count))
  }

  /** Challenge accounts beside the four of the demo, as they are before their first event. */
  private async addAccounts(count: number): Promise<void> {
    const ids = Array.from({ length: count }, (_, n) => `chacc_scale${n}`)
    const slots = new Map<number, number>()
    const places = ids.map((id) => {
      const slot = slots.get(partOf(id)) ?? 0
      slots.set(partOf(id), slot + 1)
      return { part: partOf(id), slot: 100 + slot }
    })
    const template = await this.openAccount()
    const from = "unnest($2::text[]) with ordinality as n(id, nr)"
    await this.rows(
      `insert into prop_challenge select (jsonb_populate_record(c, jsonb_build_object(
         'id', 'chal_scale' || n.nr, 'number', 'SCALE-' || n.nr))).*
       from prop_challenge c, ${from} where c.id = $1`,
      [template.challenge, ids]
    )
    await this.rows(
      `insert into prop_challenge_account select (jsonb_populate_record(a,
         jsonb_build_object('id', n.id, 'challenge_id', 'chal_scale' || n.nr,
           'login', 'scale-' || n.nr, 'status', 'active'))).*
       from prop_challenge_account a, ${from} where a.id = $1`,
      [template.id, ids]
    )
    await this.rows(
      `insert into prop_account_state select (jsonb_populate_record(s,
         jsonb_build_object('challenge_account_id', n.id, 'part', n.part,
           'slot', n.slot, 'login', 'scale-' || n.nr))).*
       from prop_account_state s, unnest($2::text[], $3::int[], $4::int[])
         with ordinality as n(id, part, slot, nr)
       where s.challenge_account_id = $1`,
      [
        template.id,
        ids,
        places.map(({ part }) => part),
        places.map(({ slot }) => slot),
      ]
    )
  }

  /** An account of the demo that is not moved yet, once its login is open. */
  private async openAccount(): Promise<{ id: string; challenge: string }> {
    for (let waited = 0; waited < 300; waited++) {
      const [found] = await this.rows<{ id: string; challenge: string }>(
        `select a.id, a.challenge_id as challenge from prop_challenge_account a
         join prop_account_state s on s.challenge_account_id = a.id
         where a.status = 'active' and s.number = 0 and s.balance = 100000 limit 1`
      )
      if (found) {
        return found
      }
      await sleep(200)
    }
    throw new Error("no login was opened in 60 s")
  }

  /** Login and number of every event of a platform in the journal. */
  async journaled(): Promise<string[]> {
    const accounts = await this.rows<{
      part: number
      slot: number
      login: string
    }>("select part, slot, login from prop_account_state")
    const logins = new Map(
      accounts.map(({ part, slot, login }) => [`${part} ${slot}`, login])
    )
    const journal = await this.rows<{ part: number; body: Buffer }>(
      "select part, body from prop_journal order by part, seq"
    )
    return journal.flatMap(({ part, body }) => {
      const reader = new RowReader(body)
      const names: string[] = []
      while (reader.next()) {
        const seq = reader.journaled ? reader.journaled.seq : reader.seq
        if (seq !== null) {
          names.push(`${logins.get(`${part} ${reader.slot}`)} ${seq}`)
        }
      }
      return names
    })
  }
}
