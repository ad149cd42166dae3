import type { Message, MessageKey } from "./message"

/** Shorthand for a message. */
export const say = (
  key: MessageKey,
  params: Message["params"] = {}
): Message => ({ key, params })
