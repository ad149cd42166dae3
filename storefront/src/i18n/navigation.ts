import { createNavigation } from "next-intl/navigation"
import { routing } from "./routing"

/** Links and moves that keep the language of the page; paths are written without it. */
export const { Link, getPathname, redirect, usePathname, useRouter } =
  createNavigation(routing)
