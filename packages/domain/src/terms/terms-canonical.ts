import { canonicalJson } from "../json/canonical-json"
import type { Terms } from "./terms-schema"

/** The text whose SHA-256 is the hash of a terms document. */
export const termsCanonical = (terms: Terms): string => canonicalJson(terms)
