/** The meaning of the rules. A change of meaning is a new version beside the old one. */
export const ENGINE_VERSION = "1"
