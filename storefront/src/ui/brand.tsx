import type { ReactElement } from "react"

/** The mark: a gauge rod, the water, and the notch of the highest water so far. */
export function Brand(): ReactElement {
  return (
    <span className="inline-flex items-center gap-2.5 text-[1.0625rem] font-[650] tracking-[-0.03em]">
      <svg
        viewBox="0 0 24 24"
        className="size-6 text-accent"
        aria-hidden="true"
        fill="none"
      >
        <path
          d="M5 2v20M5 4h4M5 8.5h2.5M5 13h4M5 17.5h2.5M5 22h4"
          stroke="currentColor"
          strokeWidth="1.6"
        />
        <path d="M22 4.2 15.5 8.5 22 12.8Z" fill="currentColor" />
        <path
          d="M12 18c1.7-1.6 3.3-1.6 5 0s3.3 1.6 5 0"
          stroke="currentColor"
          strokeWidth="1.6"
        />
      </svg>
      Highwater
    </span>
  )
}
