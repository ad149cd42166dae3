import { Button, RadioGroup, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useCreateProgram, useProgramTemplates } from "../../hooks/api/programs"
import { failureOf } from "../../lib/failure-of"
import { NS } from "../../lib/ns"
import { ProgramEditor } from "./program-editor"

interface Props {
  product: { id: string; title: string }
}

/** A product without a program: choose a shape, then write the first draft. */
export function CreateProgram({ product }: Props) {
  const { t } = useTranslation(NS)
  const query = useProgramTemplates()
  const [key, setKey] = useState<string | null>(null)
  const templates = query.data?.templates ?? []
  const chosen = templates.find((one) => one.key === key) ?? templates[0]
  const [editing, setEditing] = useState(false)
  const create = useCreateProgram()
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("program.none")}
      </Text>
      {query.error && (
        <Text size="small" className="text-ui-tag-red-text">
          {failureOf(query.error).message}
        </Text>
      )}
      <RadioGroup
        value={chosen?.key ?? ""}
        onValueChange={setKey}
        aria-label={t("program.templates")}
        className="grid gap-3 sm:grid-cols-2"
      >
        {templates.map((one) => (
          <RadioGroup.ChoiceBox
            key={one.key}
            value={one.key}
            label={one.title}
            description={one.summary}
          />
        ))}
      </RadioGroup>
      <div>
        <Button
          size="small"
          variant="secondary"
          onClick={() => setEditing(true)}
          disabled={!chosen}
        >
          {t("program.create")}
        </Button>
      </div>
      {editing && chosen && (
        <ProgramEditor
          title={t("program.create")}
          initial={JSON.stringify(
            { ...chosen.document, name: product.title },
            null,
            2
          )}
          refusal={create.error ? failureOf(create.error).message : null}
          saving={create.isPending}
          onClose={() => setEditing(false)}
          onSave={(document) =>
            create.mutate(
              { product_id: product.id, document },
              {
                onSuccess: () => {
                  setEditing(false)
                  toast.success(t("program.created"))
                },
              }
            )
          }
        />
      )}
    </div>
  )
}
