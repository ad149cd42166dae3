import { isIP } from "node:net"
import { MedusaError } from "@medusajs/framework/utils"
import { isProduction } from "../is-production"
import { isPublicAddress } from "./is-public-address"

const refused = (message: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, `body.url: ${message}`)

/**
 * The address of a calendar, if a server may fetch it: in production `https:` and
 * nobody's own network. A name is only known to lead outside when it is connected to.
 *
 * @throws MedusaError `invalid_data`
 */
export function checkFeedUrl(text: string): URL {
  const url = URL.parse(text)
  if (!url) {
    throw refused("is not an address such as https://example.com/week.json")
  }
  const isHttp = url.protocol === "http:" && !isProduction()
  if (url.protocol !== "https:" && !isHttp) {
    throw refused("must begin with https://")
  }
  if (url.username !== "" || url.password !== "") {
    throw refused("must not hold a user name or password")
  }
  const host = url.hostname.replace(/^\[|\]$/g, "")
  if (isProduction() && isIP(host) && !isPublicAddress(host)) {
    throw refused("must not lead into a private network")
  }
  return url
}
