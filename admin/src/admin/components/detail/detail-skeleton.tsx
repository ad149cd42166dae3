import { Container, Skeleton } from "@medusajs/ui"

const BLOCKS = ["h-36", "h-48", "h-96"]

/** The shape of the page while its first answer is on the way. */
export function DetailSkeleton() {
  return (
    <div className="flex flex-col gap-y-3" aria-busy="true">
      {BLOCKS.map((height) => (
        <Container key={height} className="p-6">
          <Skeleton className="mb-4 h-6 w-48 rounded-md" />
          <Skeleton className={`${height} w-full rounded-md`} />
        </Container>
      ))}
    </div>
  )
}
