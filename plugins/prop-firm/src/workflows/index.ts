export { EVENTS } from "./events"
export type {
  BreachMoveInput,
  ChallengeAccountMoveInput,
  ChallengeMoveInput,
} from "./challenge/move-input"
export type { ActivateInput } from "./challenge/verbs/activate"
export { activateChallengeAccountWorkflow } from "./challenge/workflows/activate-challenge-account"
export { breachChallengeAccountWorkflow } from "./challenge/workflows/breach-challenge-account"
export { confirmBreachWorkflow } from "./challenge/workflows/confirm-breach"
export { expireChallengeAccountWorkflow } from "./challenge/workflows/expire-challenge-account"
export { lockChallengeAccountWorkflow } from "./challenge/workflows/lock-challenge-account"
export { passChallengeAccountWorkflow } from "./challenge/workflows/pass-challenge-account"
export { resumeChallengeWorkflow } from "./challenge/workflows/resume-challenge"
export { settleChallengeWorkflow } from "./challenge/workflows/settle-challenge"
export { decideOutcomeOfAccountWorkflow } from "./evaluation/workflows/decide-outcome-of-account"
export { reverseBreachWorkflow } from "./challenge/workflows/reverse-breach"
export { reviewChallengeWorkflow } from "./challenge/workflows/review-challenge"
export { suspendChallengeWorkflow } from "./challenge/workflows/suspend-challenge"
export { unlockChallengeAccountWorkflow } from "./challenge/workflows/unlock-challenge-account"
export {
  issueChallengesWorkflow,
  type IssueChallengesInput,
} from "./purchase/workflows/issue-challenges"
export {
  chooseChallengeWorkflow,
  type ChooseChallengeInput,
} from "./cart/workflows/choose-challenge"
export { changeChoiceWorkflow } from "./cart/workflows/change-choice"
export {
  createProgramWorkflow,
  type CreateProgramInput,
} from "./program/workflows/create-program"
export {
  publishProgramWorkflow,
  type PublishProgramInput,
} from "./program/workflows/publish-program"
export {
  updateProgramDraftWorkflow,
  type UpdateProgramDraftInput,
} from "./program/workflows/update-program-draft"
export {
  updateProgramOfferWorkflow,
  type UpdateProgramOfferInput,
} from "./program/workflows/update-program-offer"
export {
  completeTaskWorkflow,
  type CompleteTaskInput,
} from "./support/workflows/complete-task"
export {
  importCalendar,
  type ImportCalendarInput,
} from "./calendar/import-calendar"
export {
  fetchCalendar,
  type FetchCalendarInput,
} from "./calendar/fetch-calendar"
export { setNewsFeedWorkflow } from "./calendar/workflows/set-news-feed"
export { decideOnNewsEventWorkflow } from "./calendar/workflows/decide-on-news-event"
export { addConnectionKeyWorkflow } from "./trading/workflows/add-connection-key"
export { createPlatformConnectionWorkflow } from "./trading/workflows/create-platform-connection"
export { revokeConnectionKeyWorkflow } from "./trading/workflows/revoke-connection-key"
export { setConnectionLimitsWorkflow } from "./trading/workflows/set-connection-limits"
export { setDataQualityWorkflow } from "./trading/workflows/set-data-quality"
export { watchConnectionWorkflow } from "./trading/workflows/watch-connection"
export { resumeChallengeAccountWorkflow } from "./evaluation/workflows/resume-challenge-account"
export { reverseBreachOfAccountWorkflow } from "./evaluation/workflows/reverse-breach-of-account"
export { suspendChallengeAccountWorkflow } from "./evaluation/workflows/suspend-challenge-account"
