/** Who acts: every change is recorded with one of these. */
export interface Actor {
  type: "engine" | "system" | "staff" | "trader" | "platform"
  /** User, customer, key or connection id; null where there is nobody to name. */
  id: string | null
}
