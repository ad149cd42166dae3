import { spawn, type ChildProcess } from "node:child_process"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { Client } from "pg"

const root = path.resolve(__dirname, "../../..")
const medusa = path.join(root, "node_modules/@medusajs/cli/cli.js")

/** A real server process on a database of its own, to be killed and started again. */
export class Server {
  private child: ChildProcess | null = null
  private output = ""

  constructor(
    readonly port: number,
    private readonly env: Record<string, string>
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** Runs one command of the Medusa CLI to its end. */
  async run(...args: string[]): Promise<void> {
    const child = this.spawn(args)
    const code = await new Promise((resolve) => child.once("exit", resolve))
    if (code !== 0) {
      throw new Error(`medusa ${args.join(" ")} failed:\n${this.output}`)
    }
  }

  /** Starts the server and waits until it answers. */
  async start(): Promise<void> {
    this.child = this.spawn(["start", "--port", String(this.port)])
    for (let waited = 0; waited < 600; waited++) {
      const answer = await fetch(`${this.url}/health`).catch(() => null)
      if (answer?.ok) {
        return
      }
      if (isDead(this.child)) {
        throw new Error(`The server ended:\n${this.output}`)
      }
      await sleep(200)
    }
    throw new Error(`The server did not answer in 120 s:\n${this.output}`)
  }

  /** `kill -9` of the whole process group: nothing can be finished or said. */
  async kill(): Promise<void> {
    const { child } = this
    if (!child?.pid || isDead(child)) {
      return
    }
    const gone = new Promise((resolve) => child.once("exit", resolve))
    process.kill(-child.pid, "SIGKILL")
    await gone
    this.child = null
  }

  /** Whether the process is dead after at most this time, by itself or killed. */
  async diesWithin(milliseconds: number): Promise<boolean> {
    const end = Date.now() + milliseconds
    while (Date.now() < end && this.child && !isDead(this.child)) {
      await sleep(50)
    }
    return !this.child || isDead(this.child)
  }

  private spawn(args: string[]): ChildProcess {
    const child = spawn(process.execPath, [medusa, ...args], {
      cwd: root,
      env: { ...process.env, ...this.env },
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    })
    const keep = (chunk: Buffer) => {
      this.output = (this.output + chunk.toString()).slice(-8000)
    }
    child.stdout.on("data", keep)
    child.stderr.on("data", keep)
    return child
  }
}

const isDead = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null

const {
  DB_HOST = "localhost",
  DB_PORT = "5432",
  DB_USERNAME = "postgres",
  DB_PASSWORD = "",
} = process.env

const urlOf = (database: string) =>
  `postgres://${DB_USERNAME}:${encodeURIComponent(DB_PASSWORD)}@${DB_HOST}:${DB_PORT}/${database}`

/** Makes an empty database and answers its address. */
export async function emptyDatabase(name: string): Promise<string> {
  const client = new Client({ connectionString: urlOf("postgres") })
  await client.connect()
  await client.query(`drop database if exists "${name}" with (force)`)
  await client.query(`create database "${name}"`)
  await client.end()
  return urlOf(name)
}
