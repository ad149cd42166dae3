import type { MedusaSuiteOptions } from "@medusajs/test-utils"

export interface HttpAnswer<Body> {
  status: number
  body: Body
}

/** Bodies are read loosely in tests: each case looks at the fields it is about. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads any answer, also refusals
export type LooseBody = any

/** Sends requests to the server under test with fixed headers; a refusal is an answer, not an exception. */
export class HttpClient {
  constructor(
    private readonly api: MedusaSuiteOptions["api"],
    private readonly headers: Record<string, string> = {}
  ) {}

  with(headers: Record<string, string>): HttpClient {
    return new HttpClient(this.api, { ...this.headers, ...headers })
  }

  get(url: string): Promise<HttpAnswer<LooseBody>> {
    return this.send("get", url)
  }

  post(url: string, body: unknown = {}): Promise<HttpAnswer<LooseBody>> {
    return this.send("post", url, body)
  }

  delete(url: string): Promise<HttpAnswer<LooseBody>> {
    return this.send("delete", url)
  }

  private async send(
    method: string,
    url: string,
    data?: unknown
  ): Promise<HttpAnswer<LooseBody>> {
    const { request } = this.api as {
      request: (config: object) => Promise<{ status: number; data: LooseBody }>
    }
    const response = await request({
      method,
      url,
      data,
      headers: this.headers,
      validateStatus: () => true,
    })
    return { status: response.status, body: response.data }
  }
}
