import type { en } from "./catalogues/en"
import type {
  CountValue,
  DateValue,
  DurationValue,
  InstantValue,
  ListValue,
  Message,
  MessageKey,
  MoneyValue,
  NumberValue,
} from "./message"

/** What may fill a gap of each type. */
interface Fillings {
  text: string
  sentence: Message | ""
  money: MoneyValue
  number: NumberValue
  count: CountValue
  instant: InstantValue
  date: DateValue
  duration: DurationValue
  list: ListValue
}

type GapsOf<Template extends string> =
  Template extends `${string}{${infer Gap}}${infer Rest}`
    ? Gap | GapsOf<Rest>
    : never

type NameOf<Gap> = Gap extends `${infer Name}:${string}` ? Name : never

type FillingOf<Gap> = Gap extends `${string}:${infer Type}`
  ? Type extends `${infer Plain}|${string}`
    ? Fillings[Plain & keyof Fillings]
    : Fillings[Type & keyof Fillings]
  : never

/** The gaps of a sentence with their types, as its English template says them. */
export type MessageParams<Key extends MessageKey> = {
  [Gap in GapsOf<(typeof en)[Key]> as NameOf<Gap>]: FillingOf<Gap>
}
