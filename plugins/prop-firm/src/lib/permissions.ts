/** Every permission a staff role can hold; staff routes name one of them. */
export const PERMISSIONS = [
  "programs.read",
  "programs.write",
  "programs.publish",
  "challenges.read",
  "challenges.manage",
  "challenges.issue",
  "challenges.grant",
  "challenge_accounts.read",
  "challenge_accounts.manage",
  "purchases.read",
  "purchases.manage",
  "connections.read",
  "connections.manage",
  "calendar.read",
  "calendar.manage",
  "tasks.read",
  "tasks.manage",
  "audit.read",
] as const

export type Permission = (typeof PERMISSIONS)[number]
