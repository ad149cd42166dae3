/** Three usual sizes; a variant of the product names one of these keys as size_key in its metadata. */
export const sizes = [
  { key: "10k", currency: "USD", initialBalance: "10000" },
  { key: "50k", currency: "USD", initialBalance: "50000" },
  { key: "100k", currency: "USD", initialBalance: "100000" },
]
