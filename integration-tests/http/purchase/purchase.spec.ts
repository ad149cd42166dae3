import { httpSuite } from "../setup/http-suite"
import { addOnCompletingCases } from "./add-ons-completing.cases"
import { addOnCases } from "./add-ons.cases"
import { breachReviewCases } from "./breach-review.cases"
import { checkoutCases } from "./checkout.cases"
import { dryRunCases } from "./dry-runs.cases"
import { grantingCases } from "./granting.cases"
import { issuingCases } from "./issuing.cases"
import { healingCases } from "./healing.cases"
import { lifecycleCases } from "./lifecycle.cases"
import { platformCases } from "./platforms.cases"
import { termsChangeCases } from "./terms-changes.cases"
import { reviewCases } from "./review.cases"

httpSuite(
  "purchase",
  (suite) => {
    checkoutCases(suite)
    termsChangeCases(suite)
    dryRunCases(suite)
    addOnCases(suite)
    addOnCompletingCases(suite)
    platformCases(suite)
    issuingCases(suite)
    grantingCases(suite)
    reviewCases(suite)
    healingCases(suite)
    lifecycleCases(suite)
    breachReviewCases(suite)
  },
  { jobs: false }
)
