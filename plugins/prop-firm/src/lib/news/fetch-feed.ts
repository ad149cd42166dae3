import { lookup } from "node:dns"
import http from "node:http"
import https from "node:https"
import type { LookupFunction } from "node:net"
import { MedusaError } from "@medusajs/framework/utils"
import { MOST_BYTES } from "../../modules/trading/calendar/decode-file"
import { isProduction } from "../is-production"
import { checkFeedUrl } from "./check-feed-url"
import { isPublicAddress } from "./is-public-address"

const WITHIN_MS = 30_000
const MOST_REDIRECTS = 3
const MOST_MB = MOST_BYTES / 1024 / 1024

const failed = (message: string) =>
  new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)

type Fetched = { location: string } | { bytes: Buffer }

/**
 * Fetches a calendar's file, packed with gzip or not.
 *
 * @throws MedusaError with what was wrong, in words for staff
 */
export async function fetchFeed(
  address: string,
  withinMs = WITHIN_MS
): Promise<Buffer> {
  const signal = AbortSignal.timeout(withinMs)
  let url = checkFeedUrl(address)
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const fetched = await get(url, signal).catch((error: Error) => {
      throw signal.aborted
        ? failed(
            `the address did not answer whole in ${withinMs / 1000} seconds`
          )
        : error instanceof MedusaError
          ? error
          : failed(`the address could not be reached: ${error.message}`)
    })
    if ("bytes" in fetched) {
      return fetched.bytes
    }
    url = checkFeedUrl(new URL(fetched.location, url).href)
  }
  throw failed(`the address leads on more than ${MOST_REDIRECTS} times`)
}

function get(url: URL, signal: AbortSignal): Promise<Fetched> {
  const { request } = url.protocol === "https:" ? https : http
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        signal,
        lookup: isProduction() ? lookupPublic : undefined,
        headers: {
          accept: "application/json, text/xml, text/csv, */*",
          "accept-encoding": "gzip, identity",
          "user-agent": "Highwater",
        },
      },
      (response) => void read(response).then(resolve, reject)
    )
    asked.once("error", reject)
    asked.end()
  })
}

async function read(response: http.IncomingMessage): Promise<Fetched> {
  const { statusCode: status = 0, headers } = response
  if (status >= 300 && status < 400 && headers.location) {
    response.destroy()
    return { location: headers.location }
  }
  if (status !== 200) {
    response.destroy()
    throw failed(`the address answered ${status}`)
  }
  const parts: Buffer[] = []
  let size = 0
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length
    if (size > MOST_BYTES) {
      throw failed(`the file has more than ${MOST_MB} MB`)
    }
    parts.push(part)
  }
  return { bytes: Buffer.concat(parts) }
}

/** Names that lead into a network of somebody's own are refused where they are connected to. */
const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? []
    if (error || !first) {
      callback(error ?? new Error(`${hostname} has no address`), "")
    } else if (!addresses.every(({ address }) => isPublicAddress(address))) {
      callback(new Error(`${hostname} leads into a private network`), "")
    } else if (options.all) {
      callback(null, addresses)
    } else {
      callback(null, first.address, first.family)
    }
  })
}
