/** The calendar files that can be read. */
export const CALENDAR_FORMATS = [
  "forexfactory_json",
  "forexfactory_xml",
  "history_csv",
  "mt5_csv",
  "fxstreet_csv",
] as const

export type CalendarFormat = (typeof CALENDAR_FORMATS)[number]
