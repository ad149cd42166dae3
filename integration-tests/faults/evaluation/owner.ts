import { fork, type ChildProcess } from "node:child_process"
import path from "node:path"
import type {
  Submission,
  SubmissionResult,
} from "../../../plugins/prop-firm/src/modules/evaluation/journal/submission"

const script = path.join(__dirname, "owner-process.mjs")

type Answer = { id: number; result?: SubmissionResult; error?: string }
type Asked = {
  resolve: (result: SubmissionResult) => void
  reject: (error: Error) => void
}

/** A process that evaluates, to be killed, stopped and woken. */
export class Owner {
  /** Answers that came after nobody waited for them any more. */
  readonly late: SubmissionResult[] = []
  /** How it ended without being told to. */
  died: string | null = null
  private child: ChildProcess | null = null
  private readonly asked = new Map<number, Asked>()
  private next = 1
  private isEnding = false

  constructor(private readonly databaseUrl: string) {}

  /** Questions it has not answered, to others' patience or not. */
  unanswered = 0

  async start(): Promise<this> {
    const child = fork(script, [], {
      execArgv: [],
      env: { ...process.env, DATABASE_URL: this.databaseUrl },
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    })
    this.child = child
    let errors = ""
    child.stderr?.on("data", (chunk: Buffer) => {
      errors = (errors + chunk.toString()).slice(-4000)
    })
    child.once("exit", (code, signal) => {
      this.died = this.isEnding ? null : `${code ?? signal}: ${errors}`
      this.asked.forEach(({ reject }) => reject(new Error("gone")))
      this.asked.clear()
    })
    await new Promise((resolve, reject) => {
      child.once("message", resolve)
      child.once("exit", () => reject(new Error(errors)))
    })
    child.on("message", (answer: Answer) => this.take(answer))
    return this
  }

  /** @throws where it has not answered in time, has died, or could not commit */
  submit(
    submission: Submission,
    patienceMs = 60_000
  ): Promise<SubmissionResult> {
    const id = this.next++
    this.unanswered += 1
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.asked.delete(id)
        reject(new Error("no answer"))
      }, patienceMs)
      const settled =
        <Value>(settle: (value: Value) => void) =>
        (value: Value) => {
          clearTimeout(timer)
          settle(value)
        }
      this.asked.set(id, { resolve: settled(resolve), reject: settled(reject) })
      if (!this.child?.connected) {
        this.asked.delete(id)
        settled(reject)(new Error("gone"))
        return
      }
      this.child.send({ id, submission }, () => undefined)
    })
  }

  /** `kill -9` in the middle of whatever it does. */
  async kill(): Promise<void> {
    await this.end((child) => child.kill("SIGKILL"))
  }

  /** A stop as a server stops: everything is written down first. */
  async stop(): Promise<void> {
    await this.end((child) => child.send({ id: 0, submission: "stop" }))
  }

  signal(signal: "SIGSTOP" | "SIGCONT"): void {
    this.child?.kill(signal)
  }

  private async end(how: (child: ChildProcess) => void): Promise<void> {
    const { child } = this
    this.isEnding = true
    if (!child || child.exitCode !== null || child.signalCode !== null) {
      return
    }
    const gone = new Promise((resolve) => child.once("exit", resolve))
    how(child)
    await gone
  }

  private take({ id, result, error }: Answer): void {
    const asked = this.asked.get(id)
    this.asked.delete(id)
    this.unanswered -= 1
    if (!asked) {
      if (result) {
        this.late.push(result)
      }
    } else if (result) {
      asked.resolve(result)
    } else {
      asked.reject(new Error(error))
    }
  }
}
