/** One message of an event stream; a heartbeat is a comment line without data. */
export interface StreamEvent {
  event: string
  data: string
}

/**
 * Splits a stream of server-sent events into messages, heartbeats included, so
 * that a reader can tell a quiet stream from a dead one.
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array>
): AsyncGenerator<StreamEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ""
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) {
        return
      }
      rest += decoder.decode(value, { stream: true }).replaceAll("\r", "")
      const blocks = rest.split("\n\n")
      rest = blocks.pop() ?? ""
      yield* blocks.map(parseBlock)
    }
  } finally {
    // The stream may have failed already; there is nothing left to save.
    await reader.cancel().catch(() => undefined)
  }
}

function parseBlock(block: string): StreamEvent {
  const data: string[] = []
  let event = "message"
  for (const line of block.split("\n")) {
    if (line.startsWith(":")) {
      continue
    }
    const colon = line.indexOf(":")
    const name = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "")
    if (name === "event") {
      event = value
    } else if (name === "data") {
      data.push(value)
    }
  }
  return { event, data: data.join("\n") }
}
