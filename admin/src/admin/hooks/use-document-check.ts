import { useMemo } from "react"
import type { Problem } from "../components/program/problem-list"
import type { PreviewLanguage } from "../lib/preview-languages"
import { lineOfPath } from "../lib/line-of-path"
import { readDocument } from "../lib/read-document"
import { useProgramPreview } from "./api/programs"
import { useDebounced } from "./use-debounced"

const DELAY_MS = 400

/** Reads the editor's text as it is written: its problems, or what it means. */
export function useDocumentCheck(text: string, language: PreviewLanguage) {
  const settled = useDebounced(text, DELAY_MS)
  const read = useMemo(() => readDocument(settled), [settled])
  const preview = useProgramPreview(
    read.ok ? read.document : null,
    read.ok,
    language
  )
  const problems = useMemo<Problem[]>(() => {
    if (!read.ok) {
      return [{ path: "", message: read.message, line: read.line }]
    }
    return (preview.data?.problems ?? []).map((problem) => ({
      ...problem,
      line: lineOfPath(settled, problem.path),
    }))
  }, [read, preview.data, settled])
  return {
    problems,
    sizes: read.ok ? (preview.data?.sizes ?? []) : [],
    error: preview.error,
    /** True while the answer does not belong to the text yet. */
    pending: text !== settled || preview.isFetching,
  }
}
