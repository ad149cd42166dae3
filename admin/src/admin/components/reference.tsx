import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { referenceLink } from "../lib/reference-link"

interface Props {
  type: string | null
  id: string | null
}

/** Names another record, as a link where the dashboard has a page for it. */
export function Reference({ type, id }: Props) {
  if (!type || !id) {
    return <span className="text-ui-fg-muted">–</span>
  }
  const link = referenceLink(type, id)
  return (
    <span className="flex min-w-0 flex-col">
      <Text size="xsmall" className="text-ui-fg-muted">
        {type.replaceAll("_", " ")}
      </Text>
      {link ? (
        <Link
          to={link}
          className="txt-compact-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover truncate"
        >
          {id}
        </Link>
      ) : (
        <span className="txt-compact-small truncate">{id}</span>
      )}
    </span>
  )
}
