/** One spelling of an e-mail address: trimmed, lower case, Unicode composed. The server does the same. */
export function normaliseEmail(email: string): string {
  return email.normalize("NFKC").trim().toLowerCase()
}
