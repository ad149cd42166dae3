import { httpSuite } from "../setup/http-suite"
import { catalogueCases } from "./catalogue.cases"

httpSuite("programs", (suite) => {
  catalogueCases(suite)
})
