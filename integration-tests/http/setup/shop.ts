/** What a test finds in the firm it runs against. */
export interface Shop {
  publishable_key: string
  sales_channel_id: string
  region_ids: { usd: string; eur: string }
  /** Two programs on sale: an evaluation of two steps, and an instant one. */
  handles: { two_step: string; instant: string }
}
