import { Hint, Select, Text } from "@medusajs/ui"

interface Props {
  label: string
  value: string
  options: { value: string; label: string }[]
  onChange: (value: string) => void
  hint?: string
}

/** One of a few options, with a line on what the chosen one means. */
export function Choice({ label, value, options, onChange, hint }: Props) {
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small" weight="plus">
        {label}
      </Text>
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger aria-label={label}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      {hint && <Hint>{hint}</Hint>}
    </div>
  )
}
