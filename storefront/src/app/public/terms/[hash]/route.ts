import { settings } from "@/lib/server/settings"

export const dynamic = "force-dynamic"

interface Context {
  params: Promise<{ hash: string }>
}

const KEPT = ["cache-control", "content-type", "etag", "vary"]

/** Published terms as JSON, at the shop's own address: caches and conditional requests work as at the server's. */
export async function GET(
  request: Request,
  { params }: Context
): Promise<Response> {
  const { hash } = await params
  if (!/^[0-9a-f]{64}$/.test(hash)) {
    return Response.json({ message: "not_found" }, { status: 404 })
  }
  const asked = ["accept-language", "if-none-match"].flatMap((name) => {
    const value = request.headers.get(name)
    return value === null ? [] : [[name, value] as [string, string]]
  })
  try {
    const answer = await fetch(
      `${settings().backendUrl}/public/terms/${hash}`,
      {
        cache: "no-store",
        headers: asked,
        signal: AbortSignal.timeout(15_000),
      }
    )
    const headers = new Headers({ "access-control-allow-origin": "*" })
    for (const name of KEPT) {
      const value = answer.headers.get(name)
      if (value !== null) headers.set(name, value)
    }
    return new Response(answer.status === 304 ? null : answer.body, {
      status: answer.status,
      headers,
    })
  } catch {
    return Response.json({ message: "unreachable" }, { status: 502 })
  }
}
