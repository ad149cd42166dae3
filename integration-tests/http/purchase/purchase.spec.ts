import { httpSuite } from "../setup/http-suite"
import { checkoutCases } from "./checkout.cases"
import { issuingCases } from "./issuing.cases"

httpSuite("purchase", (suite) => {
  checkoutCases(suite)
  issuingCases(suite)
})
