import { Label, Textarea } from "@medusajs/ui"

const LONGEST = 1000

interface Props {
  id: string
  label: string
  value: string
  placeholder?: string
  onChange: (reason: string) => void
}

/** Where the reason of a change is written, to be recorded with it. */
export function ReasonField({
  id,
  label,
  value,
  placeholder,
  onChange,
}: Props) {
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Textarea
        id={id}
        rows={4}
        maxLength={LONGEST}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
