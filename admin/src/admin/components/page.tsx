import { LayoutComposer } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"

interface Props {
  /** Prefix of the widget zones that firms may fill on this page. */
  zone: string
  children: ReactNode
  side?: ReactNode
}

/** A page in the dashboard's own layout: one column, or two with a side. */
export function Page({ zone, children, side }: Props) {
  return side ? (
    <LayoutComposer
      widgetsZonePrefix={zone}
      preferredLayoutId="core:two-column"
      sections={{ main: children, side }}
    />
  ) : (
    <LayoutComposer
      widgetsZonePrefix={zone}
      preferredLayoutId="core:single-column"
      sections={{ main: children }}
    />
  )
}
