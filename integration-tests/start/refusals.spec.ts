import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import net from "node:net"
import os from "node:os"
import path from "node:path"

const root = path.resolve(__dirname, "../..")

interface Result {
  code: number | null
  /** The standard output, and what else was printed with it. */
  said: string
  output: string
}

/** Runs a script to its end; what it printed and how it ended. */
const run = (script: string[], env: Record<string, string>) =>
  new Promise<Result>((resolve) => {
    const child = spawn(process.execPath, script, {
      cwd: root,
      env: { ...process.env, ...env },
    })
    let said = ""
    let output = ""
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString()
      output += chunk.toString()
    })
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()))
    child.once("close", (code) => resolve({ code, said, output }))
  })

const listen = () =>
  new Promise<{ port: number; close: () => void }>((resolve) => {
    const server = net.createServer()
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      if (address === null || typeof address === "string") throw new Error()
      resolve({ port: address.port, close: () => void server.close() })
    })
  })

/** Ports far from those of a firm that may be running beside the test. */
const freePorts = {
  PORT: "19810",
  STOREFRONT_PORT: "19811",
  PLATFORM_PORT: "19812",
  DATABASE_PORT: "19813",
}

const expectOneLine = (result: Result) => {
  expect(result.code).toBe(1)
  expect(result.output).not.toMatch(/^\s+at /m)
  expect(result.output.split("✖ ")).toHaveLength(2)
}

describe("npm start refuses with one line that says what to do", () => {
  it("names the port that is in use", async () => {
    const taken = await listen()
    const result = await run(["scripts/start.mjs"], {
      ...freePorts,
      PORT: String(taken.port),
    })
    taken.close()
    expectOneLine(result)
    expect(result.output).toContain(`Port ${taken.port}`)
    expect(result.output).toContain("PORT=")
  })

  it("sees before it builds that the database's port is in use", async () => {
    const taken = await listen()
    const folder = mkdtempSync(path.join(os.tmpdir(), "highwater-refusal-"))
    const result = await run(["scripts/start.mjs"], {
      ...freePorts,
      HIGHWATER_DATA_DIR: folder,
      DATABASE_PORT: String(taken.port),
    })
    taken.close()
    rmSync(folder, { recursive: true })
    expectOneLine(result)
    expect(result.output).toContain(`Port ${taken.port} (database)`)
    expect(result.output).toContain("DATABASE_PORT=")
    expect(result.output).not.toContain("Building")
  })

  it("offers no other port where a command's ports are fixed", async () => {
    const taken = await listen()
    const script = `
      import { checkPorts } from "./scripts/lib/check-ports.mjs"
      import { runMain } from "./scripts/lib/run-main.mjs"
      await runMain(() => checkPorts({
        ports: { platform: ${taken.port} }, name: "x", command: "npm run demo", fixed: true }))`
    const result = await run(["--input-type=module", "-e", script], {})
    taken.close()
    expectOneLine(result)
    expect(result.output).toContain("npm run demo always uses this port")
    expect(result.output).not.toContain("PORT=")
  })

  it("names a port that is none", async () => {
    const result = await run(["scripts/start.mjs"], { ...freePorts, PORT: "x" })
    expectOneLine(result)
    expect(result.output).toContain("PORT must be a port number")
  })

  it("names the folder that cannot be used", async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "highwater-refusal-"))
    const file = path.join(folder, "file")
    writeFileSync(file, "")
    const result = await run(["scripts/start.mjs"], {
      ...freePorts,
      HIGHWATER_DATA_DIR: path.join(file, "data"),
    })
    rmSync(folder, { recursive: true })
    expectOneLine(result)
    expect(result.output).toContain("HIGHWATER_DATA_DIR")
  })

  it.each([
    ["refuses", "postgres://u:p@localhost:9/none"],
    ["is not an address", "not-an-address"],
  ])("says that the database %s", async (_, url) => {
    const result = await run(["scripts/start.mjs"], {
      ...freePorts,
      DATABASE_URL: url,
    })
    expectOneLine(result)
    expect(result.output).toMatch(/database|DATABASE_URL/)
  })

  it("does not wait for a database that never answers", async () => {
    const silent = await listen()
    const result = await run(["scripts/start.mjs"], {
      ...freePorts,
      DATABASE_URL: `postgres://u:p@localhost:${silent.port}/none`,
    })
    silent.close()
    expectOneLine(result)
    expect(result.output).toContain("does not answer")
  })

  it.each(["18.20.0", "20.18.1", "21.7.0", "22.11.0"])(
    "names Node %s as too old",
    async (version) => {
      const script = `
        import { checkNode } from "./scripts/lib/check-node.mjs"
        import { runMain } from "./scripts/lib/run-main.mjs"
        await runMain(async () => checkNode("${version}"))`
      const result = await run(["--input-type=module", "-e", script], {})
      expectOneLine(result)
      expect(result.output).toContain(version)
    }
  )
})

describe("npm test", () => {
  it("counts a suite that cannot run, and still ends with the sum", async () => {
    const result = await run(["scripts/test.mjs", "browser"], {
      CHROMIUM_PATH: "/nowhere/chromium",
    })
    expect(result.code).toBe(1)
    expect(result.output).toContain("CHROMIUM_PATH names /nowhere/chromium")
    expect(result.output).not.toMatch(/^\s+at /m)
    expect(result.said.trimEnd().split("\n").at(-1)).toBe("0 passed, 1 failed")
  })
})
