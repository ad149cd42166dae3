import { httpSuite } from "../setup/http-suite"
import { catalogueCases } from "./catalogue.cases"
import { editingCases } from "./editing.cases"

httpSuite(
  "programs",
  (suite) => {
    catalogueCases(suite)
    editingCases(suite)
  },
  { jobs: false }
)
