/** Namespace of this plugin's translations. */
export const NS = "prop"
