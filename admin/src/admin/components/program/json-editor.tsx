import { useRef, type RefObject, type UIEvent } from "react"

interface Props {
  value: string
  onChange: (value: string) => void
  label: string
  /** Lines (from 1) to mark as wrong. */
  wrong: ReadonlySet<number>
  /** The field itself, so that its owner can show a line. */
  field: RefObject<HTMLTextAreaElement>
}

/** A plain text field for JSON with line numbers that scroll along. */
export function JsonEditor({ value, onChange, label, wrong, field }: Props) {
  const gutter = useRef<HTMLDivElement>(null)
  const lines = value.split("\n").length
  const follow = (event: UIEvent<HTMLTextAreaElement>) => {
    if (gutter.current) {
      gutter.current.scrollTop = event.currentTarget.scrollTop
    }
  }
  return (
    <div className="bg-ui-bg-field shadow-borders-base flex h-96 overflow-hidden rounded-md font-mono text-xs leading-5 lg:h-auto lg:min-h-0 lg:flex-1">
      <div
        ref={gutter}
        aria-hidden
        className="text-ui-fg-muted bg-ui-bg-subtle select-none overflow-hidden py-3 text-right"
      >
        {Array.from({ length: lines }, (_, index) => (
          <div
            key={index}
            className={
              wrong.has(index + 1)
                ? "bg-ui-tag-red-bg text-ui-tag-red-text px-3"
                : "px-3"
            }
          >
            {index + 1}
          </div>
        ))}
      </div>
      <textarea
        ref={field}
        aria-label={label}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        wrap="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onScroll={follow}
        className="text-ui-fg-base focus-visible:shadow-borders-interactive-with-active min-w-0 flex-1 resize-none bg-transparent p-3 outline-none"
      />
    </div>
  )
}
