interface Rule {
  attribute?: string | undefined
  operator?: string | undefined
  values?: { value?: string | undefined }[] | undefined
}

/** Of these any one of a rule's values is enough. */
const MET_BY_A_VALUE = ["eq", "in", "gte", "lte"]

type Nested = { [name: string]: Nested | string }

const put = (into: Nested, [first = "", ...rest]: string[], value: string) => {
  if (rest.length === 0) {
    into[first] = value
    return
  }
  const there = into[first]
  const inner = typeof there === "object" ? there : {}
  into[first] = inner
  put(inner, rest, value)
}

/** What a cart looks like whose buyer meets a promotion's rules, as far as values can tell. */
export function buyerItIsFor(rules: Rule[]): Nested {
  const buyer: Nested = {}
  for (const { attribute, operator = "", values } of rules) {
    const value = values?.[0]?.value
    if (attribute && value !== undefined && MET_BY_A_VALUE.includes(operator)) {
      put(buyer, attribute.split("."), value)
    }
  }
  return buyer
}
