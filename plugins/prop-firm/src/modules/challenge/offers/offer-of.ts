import { openOffer, type Offer } from "@highwater/domain"

/** The conditions as stored, or those of a program that nobody restricted. */
export const offerOf = (stored: unknown): Offer =>
  stored ? { ...openOffer, ...(stored as Partial<Offer>) } : openOffer
