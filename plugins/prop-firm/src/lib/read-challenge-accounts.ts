/** How every page reads challenge accounts: joined in SQL, never one by one. */
export { readChallengeAccountDetails } from "./challenge-accounts/read-details"
export { readChallengeAccountRows } from "./challenge-accounts/read-rows"
