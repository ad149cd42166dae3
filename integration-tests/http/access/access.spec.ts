import { httpSuite } from "../setup/http-suite"
import { auditCases } from "./audit.cases"
import { contractCases } from "./contract.cases"
import { emailCases } from "./email.cases"
import { permissionCases } from "./permission.cases"
import { ownershipCases } from "./ownership.cases"

httpSuite(
  "access",
  (suite) => {
    contractCases(suite)
    permissionCases(suite)
    ownershipCases(suite)
    emailCases(suite)
    auditCases(suite)
  },
  { jobs: false }
)
