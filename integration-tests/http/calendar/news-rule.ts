/** No opening or closing five minutes around releases of high impact. */
export const NEWS = {
  id: "news",
  kind: "news",
  before: "PT5M",
  after: "PT5M",
  impact: ["high"],
  covers: "open_or_close",
  effect: "fail",
}
