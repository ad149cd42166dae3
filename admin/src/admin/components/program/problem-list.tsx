import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { NS } from "../../lib/ns"

export interface Problem {
  path: string
  message: string
  line: number | null
}

interface Props {
  problems: Problem[]
  /** Shows the line of a problem; without it the list is only read. */
  onJump?: (line: number) => void
}

/** What is wrong with a document, each with its path and line. */
export function ProblemList({ problems, onJump }: Props) {
  return (
    <ul className="bg-ui-tag-red-bg border-ui-tag-red-border flex flex-col gap-y-2 rounded-md border p-4">
      {problems.map((problem, index) => (
        <li key={index} className="flex flex-col">
          <Text size="small" weight="plus" className="text-ui-tag-red-text">
            {problem.message}
          </Text>
          <Place problem={problem} onJump={onJump} />
        </li>
      ))}
    </ul>
  )
}

interface PlaceProps {
  problem: Problem
  onJump: Props["onJump"]
}

function Place({ problem: { path, line }, onJump }: PlaceProps) {
  const { t } = useTranslation(NS)
  const text = [line && t("program.line", { line }), path]
    .filter(Boolean)
    .join(" · ")
  const look = "txt-compact-xsmall text-ui-fg-subtle break-all font-mono"
  return line && onJump ? (
    <button
      type="button"
      className={`${look} w-fit text-left underline`}
      onClick={() => onJump(line)}
    >
      {text}
    </button>
  ) : (
    <span className={look}>{text}</span>
  )
}
