import { Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import type { Json } from "../../lib/schema/schema"
import { readDocument } from "../../lib/read-document"
import type { FieldProps } from "./field"

/** Any value at all: a word as it is, everything else as JSON. */
export function JsonInput({ value, onChange, label }: FieldProps) {
  const [text, setText] = useState(
    typeof value === "string" ? value : JSON.stringify(value ?? "")
  )
  const looksLikeJson = /^\s*[[{]/.test(text)
  const read = readDocument(text)
  const change = (next: string) => {
    setText(next)
    const parsed = readDocument(next)
    if (/^\s*[[{]/.test(next)) {
      if (parsed.ok) onChange(parsed.document as Json)
    } else {
      onChange(next === "true" ? true : next === "false" ? false : next)
    }
  }
  return (
    <>
      <Textarea
        rows={looksLikeJson ? 4 : 1}
        aria-label={label}
        value={text}
        onChange={(event) => change(event.target.value)}
      />
      {looksLikeJson && !read.ok && (
        <Text size="xsmall" className="text-ui-fg-error">
          {read.message}
        </Text>
      )}
    </>
  )
}
