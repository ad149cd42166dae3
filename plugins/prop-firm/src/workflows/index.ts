export { EVENTS } from "./events"
export {
  issueChallengesWorkflow,
  type IssueChallengesInput,
} from "./purchase/workflows/issue-challenges"
