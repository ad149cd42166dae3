import { httpSuite } from "../setup/http-suite"
import { catalogueCases } from "./catalogue.cases"
import { editingCases } from "./editing.cases"
import { failureCases } from "./failure.cases"
import { offerCases } from "./offer.cases"

httpSuite(
  "programs",
  (suite) => {
    catalogueCases(suite)
    editingCases(suite)
    failureCases(suite)
    offerCases(suite)
  },
  { jobs: false }
)
