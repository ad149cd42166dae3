const PATHS: Record<string, string> = {
  challenge_account: "/prop/challenge-accounts",
  order: "/orders",
  customer: "/customers",
  product: "/products",
  user: "/settings/users",
}

/** Where in the dashboard a thing can be looked at; null where it has no page. */
export function referenceLink(type: string, id: string): string | null {
  const path = PATHS[type]
  return path ? `${path}/${id}` : null
}
