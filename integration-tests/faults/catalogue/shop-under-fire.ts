import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import {
  startFakePlatform,
  startFakeStripe,
  type FakePlatform,
  type FakeStripe,
} from "@highwater/testing"
import { Client } from "pg"
import { sendJson } from "../../fixtures/send-json"
import { emptyDatabase, Server } from "../kill/server"
import { Shopper } from "../kill/shopper"

interface Seed {
  publishable_key: string
  region_ids: { usd: string }
  admin: { email: string; password: string }
}

const SECRET = "whsec_fault"
const PROVIDERS = ["pp_system_default", "pp_stripe_stripe"]
const BUYERS = 25

/** A demo firm that takes cards, on a database, a Stripe and a platform of its own. */
export class ShopUnderFire {
  readonly shoppers: Shopper[] = []
  private readonly folder = mkdtempSync(
    path.join(os.tmpdir(), "highwater-shop-")
  )
  private readonly started: Server[] = []
  private env: Record<string, string> = {}
  private database: Client | null = null
  private fakes: { stripe: FakeStripe; platform: FakePlatform } | null = null
  private seeded: Seed | null = null

  constructor(private readonly name: string) {}

  /** Founds the firm; no server runs yet. */
  async found(settings: Record<string, string> = {}): Promise<void> {
    const stripe = await startFakeStripe()
    const platform = await startFakePlatform()
    this.fakes = { stripe, platform }
    const url = await emptyDatabase(this.name)
    const seedFile = path.join(this.folder, "seed.json")
    const env = {
      NODE_ENV: "development",
      HIGHWATER_MODE: "demo",
      DATABASE_URL: url,
      DISABLE_MEDUSA_ADMIN: "true",
      MEDUSA_DISABLE_TELEMETRY: "true",
      HIGHWATER_SEED_FILE: seedFile,
      HIGHWATER_ENCRYPTION_KEYS: `k:${Buffer.alloc(32, 1).toString("base64")}`,
      JWT_SECRET: "shop-jwt-secret",
      COOKIE_SECRET: "shop-cookie-secret",
      SIMULATED_PLATFORM_URL: platform.url,
      SIMULATED_PLATFORM_TOKEN: "shop",
      STRIPE_API_KEY: "sk_test_faults",
      STRIPE_API_BASE: stripe.url,
      STRIPE_WEBHOOK_SECRET: SECRET,
      HIGHWATER_FAULT_FILE: this.faultFile,
    }
    this.armFault(null)
    const setup = new Server(0, env)
    await setup.run("db:migrate", "--execute-safe-links")
    await setup.run("exec", "./src/scripts/seed-demo.ts")
    this.seeded = JSON.parse(readFileSync(seedFile, "utf8")) as Seed
    this.database = new Client({ connectionString: url })
    await this.database.connect()
    this.env = { ...env, ...settings }
  }

  /** Another server process of this firm, not started. */
  server(port: number, settings: Record<string, string> = {}): Server {
    const server = new Server(port, { ...this.env, ...settings })
    this.started.push(server)
    return server
  }

  /** Takes cards, lets Stripe tell these servers, and has shoppers register with them. */
  async open(servers: Server[]): Promise<void> {
    const [first] = servers
    const token = await this.signIn(first?.url ?? "")
    await sendJson(
      "POST",
      `${first?.url}/admin/regions/${this.seed.region_ids.usd}`,
      {
        body: { payment_providers: PROVIDERS },
        headers: { authorization: `Bearer ${token}` },
      }
    )
    this.stripe.webhooks.endpoints.push(
      ...servers.map(({ url }) => ({
        url: `${url}/hooks/stripe`,
        secret: SECRET,
      }))
    )
    for (let index = 0; index < BUYERS; index++) {
      const url = servers[index % servers.length]?.url ?? ""
      const shopper = new Shopper(url, this.seed)
      await shopper.register()
      this.shoppers.push(shopper)
    }
  }

  /** Where servers die from now on, e.g. `issue.after_claim:2`; null for nowhere. */
  armFault(point: string | null): void {
    writeFileSync(this.faultFile, point ?? "")
  }

  /** How many challenges the API tells of. */
  async challengesByApi(url: string): Promise<number> {
    const { count } = await sendJson<{ count: number }>(
      "GET",
      `${url}/admin/challenges?limit=1`,
      { headers: { authorization: `Bearer ${await this.signIn(url)}` } }
    )
    return count
  }

  async rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return ((await this.database?.query(sql, values))?.rows ?? []) as Row[]
  }

  private get faultFile(): string {
    return path.join(this.folder, "fault")
  }

  get seed(): Seed {
    if (!this.seeded) throw new Error("the firm is not founded")
    return this.seeded
  }

  get stripe(): FakeStripe {
    if (!this.fakes) throw new Error("the firm is not founded")
    return this.fakes.stripe
  }

  /** Logins the platform was asked for, each counted once however often it was asked. */
  get loginsAtPlatform(): number {
    const keys = (this.fakes?.platform.calls ?? [])
      .filter(({ action }) => action === "create")
      .map(({ body }) => body.idempotency_key)
    return new Set(keys).size
  }

  async close(): Promise<void> {
    await Promise.all(this.started.map((server) => server.kill()))
    await this.database?.end()
    await this.fakes?.stripe.close()
    await this.fakes?.platform.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  private async signIn(url: string): Promise<string> {
    const { token } = await sendJson<{ token: string }>(
      "POST",
      `${url}/auth/user/emailpass`,
      { body: this.seed.admin }
    )
    return token
  }
}
