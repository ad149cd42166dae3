import type { Message, MessageKey } from "./message"
import type { MessageParams } from "./message-params"

/** Shorthand for a message; its gaps are checked by the compiler. */
export const say = <Key extends MessageKey>(
  key: Key,
  ...[params]: keyof MessageParams<Key> extends never
    ? []
    : [params: MessageParams<Key>]
): Message => ({ key, params: { ...params } })
