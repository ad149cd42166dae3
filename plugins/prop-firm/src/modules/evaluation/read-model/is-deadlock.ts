/** SQLSTATE of two who waited for one another: this one is asked to try again. */
export const isDeadlock = (error: unknown): boolean =>
  (error as { code?: string }).code === "40P01"
