import type {
  AdminProgram as ProgramSchema,
  AdminProgramForm as FormSchema,
  AdminProgramPreview as PreviewSchema,
  AdminChallengeList,
  ProgramChange as ProgramChangeSchema,
  AdminNewsEventAnswer,
  AdminPromotionEffects,
  AdminReplayAnswer,
  AdminDryRun,
  AdminReviewAnswer,
  AdminTermsChange,
  AuditEntry as AuditEntrySchema,
  Breach as BreachSchema,
  ChallengeAccountDetail as DetailSchema,
  ChallengeAccountRow as RowSchema,
  DecisionRow as DecisionSchema,
  LiveUpdate as LiveUpdateSchema,
  Meter as MeterSchema,
  NewsEvent as NewsEventSchema,
  NewsFeed as NewsFeedSchema,
  NewsImport as NewsImportSchema,
  PlatformConnection as ConnectionSchema,
  Position as PositionSchema,
  PurchasePolicy as PolicySchema,
  Task as TaskSchema,
  TimelineItem as TimelineItemSchema,
} from "@highwater/prop-firm/types"
import type { z } from "@medusajs/framework/zod"

// What the HTTP API answers, inferred from its schemas.
export type AdminProgram = z.infer<typeof ProgramSchema>
export type PromotionEffects = z.infer<typeof AdminPromotionEffects>
export type DryRun = z.infer<typeof AdminDryRun>
export type TermsChange = z.infer<typeof AdminTermsChange>
export type ProgramChange = z.infer<typeof ProgramChangeSchema>
export type ProgramForm = z.infer<typeof FormSchema>
export type ProgramPreview = z.infer<typeof PreviewSchema>
export type Challenge = z.infer<typeof AdminChallengeList>["challenges"][number]
export type AuditEntry = z.infer<typeof AuditEntrySchema>
export type Breach = z.infer<typeof BreachSchema>
export type BreachProof = z.infer<
  typeof AdminReplayAnswer
>["replay"]["breaches"][number]
export type ChallengeAccountDetail = z.infer<typeof DetailSchema>
export type ChallengeAccountRow = z.infer<typeof RowSchema>
export type DecisionRow = z.infer<typeof DecisionSchema>
export type LiveUpdate = z.infer<typeof LiveUpdateSchema>
export type Meter = z.infer<typeof MeterSchema>
export type NewsEvent = z.infer<typeof NewsEventSchema>
export type NewsEventDetail = z.infer<typeof AdminNewsEventAnswer>["news_event"]
export type NewsFeed = z.infer<typeof NewsFeedSchema>
export type NewsImport = z.infer<typeof NewsImportSchema>
export type PlatformConnection = z.infer<typeof ConnectionSchema>
export type Position = z.infer<typeof PositionSchema>
export type PurchasePolicy = z.infer<typeof PolicySchema>
export type Review = z.infer<typeof AdminReviewAnswer>
export type Task = z.infer<typeof TaskSchema>
export type TimelineItem = z.infer<typeof TimelineItemSchema>
