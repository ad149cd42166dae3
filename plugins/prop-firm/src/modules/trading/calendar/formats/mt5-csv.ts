import type { CsvRecord } from "../read-csv"
import type { Moment, StatedZone } from "../read-moment"
import { RowCollector } from "../row-collector"
import { Table } from "./table"

const MILLION = 1_000_000n
/** LONG_MIN: the terminal's way of saying that there is no value. */
const UNSET = -9_223_372_036_854_775_808n

/** MQL names its enumerations' values; a dump may hold their numbers instead. */
const isOneOf = (text: string, name: string, number: string) =>
  text === number || text.toLowerCase().endsWith(name)

/** `actual_value` and its like are millionths, as in MqlCalendarValue. */
function figure({ cells }: CsvRecord, name: string): string | undefined {
  const raw = cells.get(`${name}_value`)?.trim()
  if (raw === undefined || raw === "") {
    return cells.get(name)
  }
  if (!/^-?\d{1,19}$/.test(raw)) {
    return raw
  }
  const value = BigInt(raw)
  return value === UNSET ? undefined : fromMillionths(value)
}

function fromMillionths(value: bigint): string {
  const size = value < 0n ? -value : value
  const rest = String(size % MILLION)
    .padStart(6, "0")
    .replace(/0+$/, "")
  const sign = value < 0n ? "-" : ""
  return `${sign}${size / MILLION}${rest === "" ? "" : `.${rest}`}`
}

/** A time mode other than "datetime" takes the clock's exactness away. */
function withMode(moment: Moment, mode: string): Moment {
  if ("problem" in moment) {
    return moment
  }
  if (isOneOf(mode, "tentative", "3")) {
    return { ...moment, precision: "tentative" }
  }
  const isDay = isOneOf(mode, "date", "1") || isOneOf(mode, "notime", "2")
  return isDay ? { ...moment, precision: "day" } : moment
}

/** "datetime" ends with neither "date" nor "notime"; both spellings are in use. */
const modeOf = ({ cells }: CsvRecord) =>
  (cells.get("time_mode") ?? "").trim().toLowerCase()

/** Dumps of the MetaTrader 5 calendar: the fields of MqlCalendarValue and MqlCalendarEvent by name. */
export function parseMt5Csv(text: string, zone: StatedZone) {
  const table = new Table(text, "year_first", zone)
  const collector = new RowCollector()
  for (const record of table.records) {
    const { cells } = record
    const common = table.common(record)
    collector.add({
      ...common,
      sourceId: cells.get("value_id") ?? cells.get("id"),
      isHoliday: isOneOf((cells.get("type") ?? "").trim(), "holiday", "2"),
      moment: withMode(common.moment, modeOf(record)),
      forecast: figure(record, "forecast"),
      previous: figure(record, "prev"),
      actual: figure(record, "actual"),
      revised: figure(record, "revised_prev"),
    })
  }
  return collector.collected
}
