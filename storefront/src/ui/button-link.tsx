import type { ComponentProps, ReactElement } from "react"
import { Link } from "@/i18n/navigation"
import { buttonClass, type ButtonLook } from "./button-class"

type ButtonLinkProps = ComponentProps<typeof Link> & { look?: ButtonLook }

/** A link that looks like a button. */
export function ButtonLink({
  look = "primary",
  className = "",
  ...rest
}: ButtonLinkProps): ReactElement {
  return <Link {...rest} className={`${buttonClass(look)} ${className}`} />
}
