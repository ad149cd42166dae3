/** One person, one address: trimmed and in lower case. */
export const normaliseAddress = (email: string): string =>
  email.trim().toLowerCase()
