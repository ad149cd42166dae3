/** The rule day most firms use: midnight in Central Europe. */
export const day = { timeZone: "Europe/Prague", resetAt: "00:00" }
