import { defineRoute } from "../../../lib/define-route"
import { AdminDryRunList, AdminStartDryRun } from "../../../types/http/dry-run"
import { AdminUpdateOffer } from "../../../types/http/offer"
import {
  AdminCreateProgram,
  AdminDraftChanges,
  AdminPreviewProgram,
  AdminPreviewProgramQuery,
  AdminProgramAnswer,
  AdminProgramList,
  AdminProgramListQuery,
  AdminProgramPreview,
  AdminProgramVersionAnswer,
  AdminPublishProgram,
  AdminUpdateProgramDraft,
} from "../../../types/http/program"

export const listPrograms = defineRoute({
  method: "GET",
  path: "/admin/programs",
  who: "staff",
  permission: "programs.read",
  summary: "List programs with their drafts and versions",
  query: AdminProgramListQuery,
  answer: AdminProgramList,
})

export const createProgram = defineRoute({
  method: "POST",
  path: "/admin/programs",
  who: "staff",
  permission: "programs.write",
  summary: "Start a program as a draft for a product",
  body: AdminCreateProgram,
  answer: AdminProgramAnswer,
  status: 201,
})

export const previewProgram = defineRoute({
  method: "POST",
  path: "/admin/programs/preview",
  who: "staff",
  permission: "programs.read",
  summary: "Check a program document and show its terms in words",
  query: AdminPreviewProgramQuery,
  body: AdminPreviewProgram,
  answer: AdminProgramPreview,
})

export const retrieveProgram = defineRoute({
  method: "GET",
  path: "/admin/programs/:id",
  who: "staff",
  permission: "programs.read",
  summary: "Read one program",
  answer: AdminProgramAnswer,
})

export const updateProgramDraft = defineRoute({
  method: "POST",
  path: "/admin/programs/:id",
  who: "staff",
  permission: "programs.write",
  summary: "Replace a program's draft",
  body: AdminUpdateProgramDraft,
  answer: AdminProgramAnswer,
})

export const publishProgram = defineRoute({
  method: "POST",
  path: "/admin/programs/:id/publish",
  who: "staff",
  permission: "programs.publish",
  summary: "Publish the draft as the next immutable version",
  body: AdminPublishProgram,
  answer: AdminProgramAnswer,
})

export const updateProgramOffer = defineRoute({
  method: "POST",
  path: "/admin/programs/:id/offer",
  who: "staff",
  permission: "programs.publish",
  summary: "Say who may buy a program, when, and how many",
  body: AdminUpdateOffer,
  answer: AdminProgramAnswer,
})

export const readDraftChanges = defineRoute({
  method: "GET",
  path: "/admin/programs/:id/changes",
  who: "staff",
  permission: "programs.read",
  summary: "Read in words what publishing the draft would change",
  query: AdminPreviewProgramQuery,
  answer: AdminDraftChanges,
})

export const retrieveProgramVersion = defineRoute({
  method: "GET",
  path: "/admin/programs/:id/versions/:number",
  who: "staff",
  permission: "programs.read",
  summary: "Read a published version and what it changed, in words",
  query: AdminPreviewProgramQuery,
  answer: AdminProgramVersionAnswer,
})

export const listDryRuns = defineRoute({
  method: "GET",
  path: "/admin/programs/:id/dry-runs",
  who: "staff",
  permission: "programs.read",
  summary: "List what drafts would have decided for past challenges",
  answer: AdminDryRunList,
})

export const startDryRun = defineRoute({
  method: "POST",
  path: "/admin/programs/:id/dry-runs",
  who: "staff",
  permission: "programs.write",
  summary:
    "Try the draft on the challenges of the last days, in the background",
  body: AdminStartDryRun,
  answer: AdminDryRunList,
  status: 201,
})

export const adminProgramRoutes = [
  listPrograms,
  createProgram,
  previewProgram,
  retrieveProgram,
  updateProgramDraft,
  publishProgram,
  updateProgramOffer,
  readDraftChanges,
  retrieveProgramVersion,
  listDryRuns,
  startDryRun,
]
