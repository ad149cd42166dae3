/** Three usual sizes; the key is matched with the product's variants. */
export const sizes = [
  { key: "10k", currency: "USD", initialBalance: "10000" },
  { key: "50k", currency: "USD", initialBalance: "50000" },
  { key: "100k", currency: "USD", initialBalance: "100000" },
]
