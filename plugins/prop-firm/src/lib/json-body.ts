/** An answer that is put together already, and what stands for it in a browser's cache. */
export interface JsonBody {
  bytes: Buffer
  etag: string
}
