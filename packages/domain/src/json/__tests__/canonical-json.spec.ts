import { canonicalJson } from "../canonical-json"

it("sorts keys by code unit and writes no spaces", () => {
  expect(
    canonicalJson({
      b: [1, null, "ž"],
      a: { d: true, c: undefined },
      "€": 1e21,
    })
  ).toBe('{"a":{"d":true},"b":[1,null,"ž"],"€":1e+21}')
})
