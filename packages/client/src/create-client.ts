import { routeUrl } from "./route-url"

/** What `Routes` of the plugin looks like: key is "METHOD /path". */
export type RouteTable = {
  [key: string]: {
    params: unknown
    query: unknown
    body: unknown
    answer: unknown
  }
}

/** Carries one request to the server; resolves with the parsed JSON answer. */
export type Send = (request: {
  method: string
  /** Path with its parameters filled in, and the query string. */
  url: string
  body?: unknown
}) => Promise<unknown>

type Part<Name extends string, Value> = unknown extends Value
  ? { [K in Name]?: undefined }
  : Value extends undefined
    ? { [K in Name]?: undefined }
    : Record<string, never> extends Value
      ? { [K in Name]?: Value }
      : { [K in Name]: Value }

type Options<R extends RouteTable[string]> = Part<"params", R["params"]> &
  Part<"query", R["query"]> &
  Part<"body", R["body"]>

type Args<R extends RouteTable[string]> =
  Record<string, never> extends Options<R>
    ? [options?: Options<R>]
    : [options: Options<R>]

/** Calls a route by its key; input and answer are those of its declaration. */
export type Client<Table extends RouteTable> = <
  Key extends keyof Table & string,
>(
  key: Key,
  ...args: Args<Table[Key]>
) => Promise<Table[Key]["answer"]>

/**
 * Makes a typed client over any transport.
 *
 * @example
 * const client = createClient<Routes>(fetchSender({ baseUrl: "http://localhost:9000" }))
 * const { program } = await client("GET /admin/programs/:id", { params: { id } })
 */
export const createClient =
  <Table extends RouteTable>(send: Send): Client<Table> =>
  async (key, ...args) => {
    const options: { params?: unknown; query?: unknown; body?: unknown } =
      args[0] ?? {}
    const space = key.indexOf(" ")
    return send({
      method: key.slice(0, space),
      url: routeUrl(key.slice(space + 1), options.params, options.query),
      ...(options.body === undefined ? {} : { body: options.body }),
    })
  }
