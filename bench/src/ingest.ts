import { Remote } from "./ingest/remote"
import { ZONES } from "./ingest/zone-terms"
import type { Seeded, SeedInput } from "./ingest-seed"
import type { LoopResult } from "./ingest/closed-loop"

const url = process.env.DATABASE_URL ?? ""
const accounts = Number(process.env.ACCOUNTS ?? 10_000)
const env = { HIGHWATER_ENCRYPTION_KEYS: `k:${Buffer.alloc(32, 1).toString("base64")}` }
const seeder = await Remote.start("ingest-seed", env)
console.time("seed")
const seeded = await seeder.ask<Seeded>("seed", { url, accounts, zones: ZONES, clock: "wall", at: new Date().toISOString() } satisfies SeedInput)
console.timeEnd("seed")
await seeder.kill()
const server = await Remote.start("ingest-server", env, process.env.PROF ? ["--cpu-prof", "--cpu-prof-dir=/tmp/prof-speed"] : [])
await server.ask("listen", { url, port: 9399 })
const client = await Remote.start("ingest-client", env)
await client.ask("begin", accounts)
for (const [batch, connections] of JSON.parse(process.env.PLAN ?? "[[1000,16],[100,32],[1,64]]") as [number, number][]) {
  const r = await client.ask<LoopResult>("loop", { sender: { port: 9399, keyId: seeded.keyId, secret: seeded.secret }, batch, connections, warmMs: Number(process.env.WARM ?? 1500), ms: Number(process.env.MS ?? 3000) })
  console.log(batch, JSON.stringify(r), await server.ask("longestStop"), Math.round(await server.ask<number>("memory") / 1e6))
}
if (process.env.PROF) { await server.ask("stop"); await new Promise((r) => setTimeout(r, 3000)) }
await client.kill(); await server.kill()
