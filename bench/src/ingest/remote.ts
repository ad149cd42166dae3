import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"

interface Answer {
  id: number
  value?: unknown
  error?: string
}

interface Asked {
  resolve: (value: unknown) => void
  reject: (error: Error) => void
}

/** A process of the benchmark, seen from the one that asks it. */
export class Remote {
  readonly #asked = new Map<number, Asked>()
  #next = 1

  private constructor(
    private readonly name: string,
    private readonly child: ChildProcess
  ) {
    child.on("message", ({ id, value, error }: Answer) => {
      const asked = this.#asked.get(id)
      this.#asked.delete(id)
      if (error === undefined) asked?.resolve(value)
      else asked?.reject(new Error(`${name}: ${error}`))
    })
    child.once("exit", (code) => {
      const gone = new Error(`${name} ended with code ${code}`)
      this.#asked.forEach(({ reject }) => {
        reject(gone)
      })
    })
  }

  /** Starts a script of the benchmark; its options are those of `node`. */
  static async start(
    script: string,
    env: Record<string, string>,
    options: readonly string[] = []
  ): Promise<Remote> {
    const file = fileURLToPath(new URL(`${script}.mjs`, import.meta.url))
    const child = fork(file, [], {
      env: { ...process.env, ...env },
      execArgv: [...options],
    })
    const remote = new Remote(script, child)
    await new Promise((resolve, reject) => {
      remote.#asked.set(0, { resolve, reject })
    })
    return remote
  }

  ask<T>(what: string, input?: unknown): Promise<T> {
    const id = this.#next++
    return new Promise<T>((resolve, reject) => {
      this.#asked.set(id, {
        resolve: (value) => {
          resolve(value as T)
        },
        reject,
      })
      this.child.send({ id, what, input })
    })
  }

  /** Ends it without a word, as a crash would. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    const gone = once(this.child, "exit")
    this.child.kill("SIGKILL")
    await gone
  }
}
