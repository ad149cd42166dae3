/** How this shop takes money, chosen when it runs. */
export type PaymentKind =
  { kind: "system" } | { kind: "stripe"; publishableKey: string }
