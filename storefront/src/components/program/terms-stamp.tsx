import type { ReactElement } from "react"
import type { Program } from "@/lib/types"

/** Which version of the terms this page shows, since when, and its fingerprint. */
export function TermsStamp({ program }: { program: Program }): ReactElement {
  const published = new Intl.DateTimeFormat("en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(program.published_at))
  return (
    <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 px-1 text-sm">
      <dt className="text-muted">Terms version</dt>
      <dd className="text-right font-medium">{program.version}</dd>
      <dt className="text-muted">Published</dt>
      <dd className="text-right font-medium">{published}</dd>
      <dt className="text-muted">Fingerprint</dt>
      <dd className="text-right font-medium">
        <code title={program.version_hash}>
          {program.version_hash.slice(0, 12)}
        </code>
      </dd>
      <dd className="col-span-2 mt-1 text-muted">
        What you buy is bound to this version. Later changes never touch a
        challenge already sold.
      </dd>
    </dl>
  )
}
