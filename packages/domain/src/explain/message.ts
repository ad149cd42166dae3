/** A sentence as data: a catalogue key and what fills its gaps, which may be sentences themselves. */
export interface Message {
  key: MessageKey
  params: Readonly<Record<string, string | Message>>
}

export type MessageKey = keyof typeof import("./catalogue-en").catalogueEn
