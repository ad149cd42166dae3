import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartActivity } from "@medusajs/icons"
import { Navigate } from "react-router-dom"

/** The desk opens on the radar of challenge accounts. */
const PropDesk = () => {
  return <Navigate to="/prop/challenge-accounts" replace />
}
export default PropDesk

export const config = defineRouteConfig({
  label: "menu.desk",
  translationNs: "prop",
  icon: ChartActivity,
  rank: 1,
})
