/** Whether a rule day's label is a Monday to Friday. */
export const isTradingDay = (label: string): boolean => {
  const weekday = new Date(`${label}T00:00:00Z`).getUTCDay()
  return weekday >= 1 && weekday <= 5
}
