import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { BatchListener } from "@highwater/prop-firm/lib/ingestion/batch-listener"
import type { IncomingMessage } from "node:http"

export const CREATE_BARE_JOURNAL = `create table bench_journal (
  seq bigint generated always as identity primary key, body bytea not null)`

interface Waiting {
  bytes: number
  resolve: () => void
  reject: (error: unknown) => void
}

/**
 * (a) What durable ingestion costs when nothing is looked at: reads a body,
 * appends as many bytes as our journal would, everything that waits with one
 * insert, and answers after the commit.
 */
export class BareJournal {
  #queue: Waiting[] = []
  #isRunning = false

  constructor(
    private readonly knex: Knex,
    /** Bytes of the journal for one of the body. */
    private readonly share: number
  ) {}

  async listen(port: number): Promise<void> {
    await this.knex.raw(
      "alter table bench_journal alter column body set storage external"
    )
    const listener = new BatchListener(
      "/platform/v1/events",
      (request) => this.#answer(request),
      (error) => {
        console.error(error)
      }
    )
    await listener.start(port, "127.0.0.1")
  }

  async #answer(request: IncomingMessage) {
    let size = 0
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length
    }
    await this.#append(Math.ceil(size * this.share))
    return { status: 200, headers: {}, body: { accepted: size } }
  }

  #append(bytes: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ bytes, resolve, reject })
      void this.#run()
    })
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    while (this.#queue.length > 0) {
      const group = this.#queue
      this.#queue = []
      const size = group.reduce((sum, { bytes }) => sum + bytes, 0)
      try {
        await this.knex.raw("insert into bench_journal (body) values (?)", [
          Buffer.alloc(size, 7),
        ])
        group.forEach(({ resolve }) => {
          resolve()
        })
      } catch (error) {
        group.forEach(({ reject }) => {
          reject(error)
        })
      }
    }
    this.#isRunning = false
  }
}
