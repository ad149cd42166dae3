import { Button, RadioGroup, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useCreateProgram } from "../../hooks/api/programs"
import { failureOf } from "../../lib/failure-of"
import { NS } from "../../lib/ns"
import { templates, type TemplateKey } from "../../templates"
import { ProgramEditor } from "./program-editor"

const KEYS: TemplateKey[] = ["two_step", "one_step", "instant"]

interface Props {
  product: { id: string; title: string }
}

/** A product without a program: choose a shape, then write the first draft. */
export function CreateProgram({ product }: Props) {
  const { t } = useTranslation(NS)
  const [template, setTemplate] = useState<TemplateKey>("two_step")
  const [editing, setEditing] = useState(false)
  const create = useCreateProgram()
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("program.none")}
      </Text>
      <RadioGroup
        value={template}
        onValueChange={(value) =>
          setTemplate(KEYS.find((key) => key === value) ?? "two_step")
        }
        className="grid gap-3 sm:grid-cols-3"
      >
        {KEYS.map((key) => (
          <RadioGroup.ChoiceBox
            key={key}
            value={key}
            label={t(`program.template.${key}.label`)}
            description={t(`program.template.${key}.text`)}
          />
        ))}
      </RadioGroup>
      <div>
        <Button
          size="small"
          variant="secondary"
          onClick={() => setEditing(true)}
        >
          {t("program.create")}
        </Button>
      </div>
      {editing && (
        <ProgramEditor
          title={t("program.create")}
          initial={JSON.stringify(templates[template](product.title), null, 2)}
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
