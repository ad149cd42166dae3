/** What a server action answers: done, or a sentence for the person (and the field it is about). */
export type Answer<Value = undefined> =
  { ok: true; value: Value } | { ok: false; message: string; field?: string }

/** Done, with nothing to say. */
export const done: Answer = { ok: true, value: undefined }

/** Refused, in one sentence. */
export const refused = (
  message: string,
  field?: string
): { ok: false; message: string; field?: string } => ({
  ok: false,
  message,
  ...(field === undefined ? {} : { field }),
})
