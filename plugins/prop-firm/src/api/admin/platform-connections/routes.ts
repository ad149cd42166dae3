import { defineRoute } from "../../../lib/define-route"
import {
  AdminCreatePlatformConnection,
  AdminPlatformConnectionAnswer,
  AdminPlatformConnectionList,
  AdminPlatformConnectionListQuery,
  AdminPlatformKeyAnswer,
  AdminSetConnectionLimits,
  AdminWatchConnection,
} from "../../../types/http/operations"
import { AdminSetDataQuality } from "../../../types/http/data-quality"

export const listPlatformConnections = defineRoute({
  method: "GET",
  path: "/admin/platform-connections",
  who: "staff",
  permission: "connections.read",
  summary: "List platform connections with their keys and lag",
  query: AdminPlatformConnectionListQuery,
  answer: AdminPlatformConnectionList,
})

export const createPlatformConnection = defineRoute({
  method: "POST",
  path: "/admin/platform-connections",
  who: "staff",
  permission: "connections.manage",
  summary: "Connect a trading platform; its secret is shown once",
  body: AdminCreatePlatformConnection,
  answer: AdminPlatformKeyAnswer,
  status: 201,
})

export const addConnectionKey = defineRoute({
  method: "POST",
  path: "/admin/platform-connections/:id/keys",
  who: "staff",
  permission: "connections.manage",
  summary: "Make a further signing key; its secret is shown once",
  answer: AdminPlatformKeyAnswer,
  status: 201,
})

export const revokeConnectionKey = defineRoute({
  method: "DELETE",
  path: "/admin/platform-connections/:id/keys/:key_id",
  who: "staff",
  permission: "connections.manage",
  summary: "Revoke a signing key",
  answer: AdminPlatformConnectionAnswer,
})

export const setConnectionLimits = defineRoute({
  method: "POST",
  path: "/admin/platform-connections/:id/limits",
  who: "staff",
  permission: "connections.manage",
  summary: "Set how much a connection may send; null takes the usual limits",
  body: AdminSetConnectionLimits,
  answer: AdminPlatformConnectionAnswer,
})

export const setDataQuality = defineRoute({
  method: "POST",
  path: "/admin/platform-connections/:id/quality",
  who: "staff",
  permission: "connections.manage",
  summary:
    "Set what of a connection's data is doubted; null takes what is usual",
  body: AdminSetDataQuality,
  answer: AdminPlatformConnectionAnswer,
})

export const watchConnection = defineRoute({
  method: "POST",
  path: "/admin/platform-connections/:id/watch",
  who: "staff",
  permission: "connections.manage",
  summary: "Set after how long without events a connection's data is stale",
  body: AdminWatchConnection,
  answer: AdminPlatformConnectionAnswer,
})

export const adminPlatformConnectionRoutes = [
  listPlatformConnections,
  createPlatformConnection,
  addConnectionKey,
  revokeConnectionKey,
  setConnectionLimits,
  setDataQuality,
  watchConnection,
]
