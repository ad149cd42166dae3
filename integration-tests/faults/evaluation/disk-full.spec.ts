import { execFileSync } from "node:child_process"
import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Database } from "./database"
import { expectWhole } from "./expect-whole"
import { connectTo, migrate, startAccounts } from "./firm"
import { Load } from "./load"
import { Owner } from "./owner"
import { tell } from "./tell"

const SMALL = "160m"
const LARGE = "1g"

const mount = (folder: string, size: string, more: string[] = []) =>
  execFileSync(
    "mount",
    ["-t", "tmpfs", "-o", [...more, `size=${size}`].join(","), "tmpfs", folder],
    { stdio: "ignore" }
  )

describe("a full disk", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "highwater-full-"))
  chmodSync(folder, 0o755)
  let isMounted = false
  let database: Database | null = null
  let owner: Owner | null = null
  let knex: Knex | null = null

  beforeAll(() => {
    try {
      mount(folder, SMALL)
      isMounted = true
    } catch {
      tell("disk full", { skipped: "mounting is not allowed here" })
    }
  })

  afterAll(async () => {
    await owner?.kill()
    await knex?.destroy()
    await database?.stop()
    if (isMounted) {
      execFileSync("umount", ["-l", folder])
    }
    rmSync(folder, { recursive: true, force: true })
  })

  it("acknowledges nothing that is not stored, says why, and goes on when there is room", async () => {
    if (!isMounted) {
      return
    }
    database = new Database(path.join(folder, "postgres"))
    await database.start()
    knex = connectTo(database.url)
    await migrate(knex)
    const logins = await startAccounts(knex, "full", 400)
    // What is left of the disk fills up in a moment.
    await knex.raw("create table filling (bytes text)")
    await knex.raw("alter table filling alter bytes set storage external")
    owner = await new Owner(database.url).start()
    const running = owner
    const load = new Load(logins, 4, () => running, 5)
    load.start()
    let words = ""
    for (let n = 0; n < 2000 && words === ""; n++) {
      await knex
        .raw("insert into filling values (repeat('x', 1000000))")
        .catch((error: Error) => (words = error.message))
    }
    await sleep(3000)
    const seen = [...load.failures.keys()]
    mount(folder, LARGE, ["remount"])
    // A server that could not write its log has stopped itself: it comes back as after a crash.
    const isUp = await knex.raw("select 1").then(
      () => true,
      () => false
    )
    if (!isUp) {
      await database.revive()
    }
    await load.stop()
    expect(running.died).toBeNull()
    await running.stop()
    await knex.raw("drop table filling")
    const audited = await expectWhole(knex, load)
    expect(`${words} ${seen.join(" ")}`).toMatch(
      /No space left|could not extend|ECONNREFUSED|terminated|recovery/
    )
    expect(load.resent).toBeGreaterThan(0)
    tell("disk full", {
      words,
      seen,
      sent: load.sent,
      resent: load.resent,
      ...audited,
    })
  }, 300_000)
})
