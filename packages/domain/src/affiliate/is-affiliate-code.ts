/** Letters, digits, hyphens and underscores, as in a link: 2 to 40 of them. */
const FORM = /^[A-Za-z0-9_-]{2,40}$/

/** Whether something can be an affiliate's code. Case does not count; who it belongs to is not asked. */
export const isAffiliateCode = (value: unknown): value is string =>
  typeof value === "string" && FORM.test(value)
