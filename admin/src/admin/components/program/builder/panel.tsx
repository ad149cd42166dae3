import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface Props {
  title: string
  text?: string
  actions?: ReactNode
  children: ReactNode
}

/** One block of the builder: what it is, what can be done, its fields. */
export function Panel({ title, text, actions, children }: Props) {
  return (
    <section className="flex flex-col gap-y-4 px-4 py-5 sm:px-6">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0 flex-1 basis-60">
          <Heading level="h3">{title}</Heading>
          {text && (
            <Text size="small" className="text-ui-fg-subtle">
              {text}
            </Text>
          )}
        </div>
        {actions}
      </div>
      {children}
    </section>
  )
}
