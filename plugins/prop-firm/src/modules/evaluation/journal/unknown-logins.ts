/** Logins of a batch that are not under evaluation; nothing of it was taken. */
export class UnknownLogins extends Error {
  constructor(readonly logins: readonly string[]) {
    super(`Login "${logins[0]}" is unknown.`)
  }
}
