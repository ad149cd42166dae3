import { readEvents, type StreamEvent } from "../read-events"

const stream = (...chunks: string[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder()
      for (const chunk of chunks) {
        controller.enqueue(encoder.encode(chunk))
      }
      controller.close()
    },
  })

const read = async (...chunks: string[]) => {
  const found: StreamEvent[] = []
  for await (const event of readEvents(stream(...chunks))) {
    found.push(event)
  }
  return found
}

describe("readEvents", () => {
  it("reads messages with their names", async () => {
    expect(await read('event: account\ndata: {"a":1}\n\ndata: x\n\n')).toEqual([
      { event: "account", data: '{"a":1}' },
      { event: "message", data: "x" },
    ])
  })
  it("joins what arrives in pieces", async () => {
    expect(await read("event: acc", "ount\nda", "ta: 1\n", "\n")).toEqual([
      { event: "account", data: "1" },
    ])
  })
  it("passes heartbeats on without data", async () => {
    expect(await read(": still here\n\n")).toEqual([
      { event: "message", data: "" },
    ])
  })
  it("takes carriage returns and data of several lines", async () => {
    expect(await read("data: a\r\ndata: b\r\n\r\n")).toEqual([
      { event: "message", data: "a\nb" },
    ])
  })
  it("drops a message that never ended", async () => {
    expect(await read("data: half")).toEqual([])
  })
})
