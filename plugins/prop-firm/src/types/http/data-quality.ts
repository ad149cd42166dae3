import { z } from "@medusajs/framework/zod"

const seconds = (least: number, most: number) =>
  z.number().int().min(least).max(most)

/**
 * What of a connection's data is doubted. A field that is left out is as usual;
 * null is not watched.
 */
export const DataQuality = z.strictObject({
  /** A jump of equity beyond this share of the initial balance, in percent, may be a spike … */
  spike_percent: z.number().min(0.01).max(100).nullable().optional(),
  /** … where it is also this many times the largest move … */
  spike_factor: z.number().min(1).max(1000).optional(),
  /** … of about so many updates before it. */
  spike_updates: z.number().int().min(2).max(10_000).optional(),
  /** How far an event's own time may be ahead of its arrival. */
  ahead_seconds: seconds(1, 60).nullable().optional(),
  /** How far it may be behind. */
  behind_seconds: seconds(1, 604_800).nullable().optional(),
  /** How many sequence numbers of a login may be missing. */
  missing_numbers: z.number().int().min(0).max(1_000_000).nullable().optional(),
  /** After so long they are taken for lost. */
  missing_seconds: seconds(1, 86_400).optional(),
  /** A login with open positions is silent after so long. */
  login_stale_seconds: seconds(10, 86_400).nullable().optional(),
  /** Whether the platform is asked again before a doubted outcome counts. */
  second_reading: z.boolean().optional(),
})

/** All of it, as it is in force. */
export const DataQualityInForce = DataQuality.required()

export const AdminSetDataQuality = z.object({
  /** Null goes back to what is usual. */
  quality: DataQuality.nullable(),
})
