import { httpSuite } from "../setup/http-suite"
import { catalogueCases } from "./catalogue.cases"
import { editingCases } from "./editing.cases"
import { failureCases } from "./failure.cases"
import { keepingCases } from "./keeping.cases"
import { offerCases } from "./offer.cases"
import { promotionCases } from "./promotions.cases"
import { publicTermsCases } from "./public-terms.cases"
import { searchingCases } from "./searching.cases"
import { translationCases } from "./translations.cases"
import { versionCases } from "./versions.cases"

httpSuite(
  "programs",
  (suite) => {
    searchingCases(suite)
    publicTermsCases(suite)
    translationCases(suite)
    catalogueCases(suite)
    editingCases(suite)
    failureCases(suite)
    keepingCases(suite)
    offerCases(suite)
    promotionCases(suite)
    versionCases(suite)
  },
  { jobs: false }
)
