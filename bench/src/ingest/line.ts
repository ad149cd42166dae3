import { connect, type Socket } from "node:net"
import { once } from "node:events"

const END_OF_HEAD = Buffer.from("\r\n\r\n")

export interface LineAnswer {
  status: number
  body: string
}

/** One connection that is kept alive: a request, then its answer. */
export class Line {
  #chunks: Buffer[] = []
  #size = 0
  /** Bytes of the answer that is coming; 0 before its head is read. */
  #wanted = 0
  #resolve: (answer: LineAnswer) => void = () => undefined
  #reject: (error: Error) => void = () => undefined

  private constructor(private readonly socket: Socket) {
    socket.on("data", (chunk) => {
      this.#take(chunk)
    })
    socket.on("error", (error) => {
      this.#reject(error)
    })
    socket.on("close", () => {
      this.#reject(new Error("the server closed the connection"))
    })
  }

  static async open(port: number): Promise<Line> {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true })
    await once(socket, "connect")
    return new Line(socket)
  }

  send(head: string, body: Buffer): Promise<LineAnswer> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
      this.socket.cork()
      this.socket.write(head, "latin1")
      this.socket.write(body)
      this.socket.uncork()
    })
  }

  close(): void {
    this.socket.destroy()
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#size += chunk.length
    if (this.#wanted > this.#size) return
    const all = Buffer.concat(this.#chunks, this.#size)
    const head = all.indexOf(END_OF_HEAD)
    if (head < 0) return
    const text = all.toString("latin1", 0, head)
    const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0)
    this.#chunks = [all]
    this.#wanted = head + END_OF_HEAD.length + length
    if (this.#size < this.#wanted) return
    const body = all.toString("utf8", head + END_OF_HEAD.length)
    this.#chunks = []
    this.#size = 0
    this.#wanted = 0
    this.#resolve({ status: Number(text.slice(9, 12)), body })
  }
}
