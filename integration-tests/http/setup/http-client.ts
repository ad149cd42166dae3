import type { MedusaSuiteOptions } from "@medusajs/test-utils"

/** What a refusal says; the default shape of an answer's body in tests. */
export interface Refusal {
  type: string
  message: string
}

export interface HttpAnswer<Body> {
  status: number
  body: Body
  headers: Record<string, string | undefined>
}

type Request = (config: {
  method: string
  url: string
  data?: unknown
  headers: Record<string, string>
  validateStatus: () => boolean
}) => Promise<{
  status: number
  data: unknown
  headers: Record<string, string | undefined>
}>

/** Sends requests to the server under test with fixed headers; a refusal is an answer, not an exception. */
export class HttpClient {
  constructor(
    private readonly api: MedusaSuiteOptions["api"],
    private readonly headers: Record<string, string> = {}
  ) {}

  with(headers: Record<string, string>): HttpClient {
    return new HttpClient(this.api, { ...this.headers, ...headers })
  }

  get<Body = Refusal>(url: string): Promise<HttpAnswer<Body>> {
    return this.send("get", url)
  }

  post<Body = Refusal>(
    url: string,
    body: unknown = {}
  ): Promise<HttpAnswer<Body>> {
    return this.send("post", url, body)
  }

  delete<Body = Refusal>(url: string): Promise<HttpAnswer<Body>> {
    return this.send("delete", url)
  }

  private async send<Body>(
    method: string,
    url: string,
    data?: unknown
  ): Promise<HttpAnswer<Body>> {
    const { request } = this.api as { request: Request }
    const response = await request({
      method,
      url,
      data,
      headers: this.headers,
      validateStatus: () => true,
    })
    return {
      status: response.status,
      body: response.data as Body,
      headers: response.headers,
    }
  }
}
