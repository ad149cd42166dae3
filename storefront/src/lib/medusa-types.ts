/** What the storefront reads of Medusa's core answers; amounts of core routes are numbers. */

export interface Customer {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  created_at: string
}

export interface Region {
  id: string
  name: string
  currency_code: string
  countries: { iso_2: string; display_name: string }[]
}

export interface CartItem {
  id: string
  title: string
  product_title: string | null
  product_handle: string | null
  variant_title: string | null
  variant_id: string | null
  quantity: number
  unit_price: number
  total: number
  /** Before promotions. */
  original_total?: number
  metadata: Record<string, unknown> | null
}

export interface Address {
  first_name: string | null
  last_name: string | null
  country_code: string | null
}

export interface PaymentSession {
  id: string
  provider_id: string
  status: string
  data: Record<string, unknown>
}

export interface PaymentCollection {
  id: string
  payment_sessions?: PaymentSession[]
}

export interface Cart {
  id: string
  /** The language of the titles in it: `es-ES`. */
  locale: string | null
  email: string | null
  currency_code: string
  region_id: string
  completed_at: string | null
  items: CartItem[]
  promotions?: { code: string | null; is_automatic: boolean }[]
  metadata?: Record<string, unknown> | null
  subtotal: number
  tax_total: number
  discount_total: number
  total: number
  shipping_address: Address | null
  payment_collection: PaymentCollection | null
}

export interface Order {
  id: string
  display_id: number
  email: string
  currency_code: string
  tax_total: number
  discount_total: number
  total: number
  created_at: string
  payment_status?: string
  items: CartItem[]
}
