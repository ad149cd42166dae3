import { notFound } from "next/navigation"

/** Addresses that are nobody's get the shop's own page for that, in their language. */
export default function Nowhere(): never {
  notFound()
}
