import { fork, type ChildProcess } from "node:child_process"
import { readFileSync } from "node:fs"
import net from "node:net"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

const script = path.join(__dirname, "database-process.mjs")

/** A PostgreSQL that syncs to its disk, to be stopped without a warning. */
export class Database {
  url = ""
  private child: ChildProcess | null = null
  private port = 0

  constructor(private readonly folder: string) {}

  async start(): Promise<void> {
    this.port ||= await freePort()
    const child = fork(script, [this.folder, String(this.port)], {
      execArgv: [],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    })
    let errors = ""
    child.stderr?.on("data", (chunk: Buffer) => (errors += chunk.toString()))
    this.child = child
    this.url = await new Promise<string>((resolve, reject) => {
      child.once("message", ({ url }: { url: string }) => resolve(url))
      child.once("exit", () => reject(new Error(errors)))
    })
  }

  /** What `pg_ctl stop -m immediate` does: nothing is finished, as if it had crashed. */
  async crash(): Promise<void> {
    const pid = Number(
      readFileSync(path.join(this.folder, "postmaster.pid"), "utf8").split(
        "\n"
      )[0]
    )
    process.kill(pid, "SIGQUIT")
    while (isAlive(pid)) {
      await sleep(20)
    }
    await this.end("SIGKILL")
  }

  /** Starts it again, if it has stopped by itself. */
  async revive(): Promise<void> {
    await this.end("SIGKILL")
    await this.start()
  }

  async stop(): Promise<void> {
    await this.end("stop")
  }

  private async end(how: "SIGKILL" | "stop"): Promise<void> {
    const { child } = this
    this.child = null
    if (!child || child.exitCode !== null || child.signalCode !== null) {
      return
    }
    const gone = new Promise((resolve) => child.once("exit", resolve))
    if (how === "stop") {
      child.send("stop")
    } else {
      child.kill("SIGKILL")
    }
    await gone
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = net.createServer()
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })
