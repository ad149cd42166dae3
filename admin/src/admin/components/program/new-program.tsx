import {
  Alert,
  Button,
  FocusModal,
  Heading,
  Input,
  Label,
  RadioGroup,
  Select,
  Text,
} from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { useProgramSources, useStartProgram } from "../../hooks/api/programs"
import { useProducts } from "../../hooks/api/shop"
import { failureOf } from "../../lib/failure-of"
import { NS } from "../../lib/ns"

interface Props {
  /** The product it is started on; without one it is chosen or made. */
  product?: { id: string; title: string }
  onClose: () => void
}

const NEW = "new"

/** Starts a program: what it is called, what it begins as, which product sells it. */
export function NewProgram({ product, onClose }: Props) {
  const { t } = useTranslation(NS)
  const navigate = useNavigate()
  const sources = useProgramSources()
  const [name, setName] = useState(product?.title ?? "")
  const [key, setKey] = useState<string | null>(null)
  const [productId, setProductId] = useState(product?.id ?? NEW)
  const start = useStartProgram()
  const chosen =
    sources.data?.find((one) => one.key === key) ?? sources.data?.[0]
  const failure = start.error ?? sources.error
  const submit = () => {
    if (!chosen) return
    start.mutate(
      {
        product_id: productId === NEW ? null : productId,
        document: { ...chosen.document, name: name.trim() },
      },
      {
        onSuccess: ({ program }) => {
          void navigate(`/prop/programs/${program.id}`)
        },
      }
    )
  }
  return (
    <FocusModal open onOpenChange={(open) => !open && onClose()}>
      <FocusModal.Content>
        <HiddenTitle />
        <FocusModal.Body className="overflow-auto">
          <div className="mx-auto flex w-full max-w-3xl flex-col gap-y-6 p-6">
            <div>
              <Heading>{t("programs.create")}</Heading>
              <Text size="small" className="text-ui-fg-subtle">
                {t("programs.createText")}
              </Text>
            </div>
            {failure && (
              <Alert variant="error">{failureOf(failure).message}</Alert>
            )}
            <NameField value={name} onChange={setName} />
            {!product && (
              <ProductChoice value={productId} onChange={setProductId} />
            )}
            <SourceChoice
              sources={sources.data ?? []}
              value={chosen?.key ?? ""}
              onChange={setKey}
            />
          </div>
        </FocusModal.Body>
        <FocusModal.Footer>
          <Button size="small" variant="secondary" onClick={onClose}>
            {t("actions.cancel")}
          </Button>
          <Button
            size="small"
            disabled={!chosen || name.trim() === ""}
            isLoading={start.isPending}
            onClick={submit}
          >
            {t("programs.start")}
          </Button>
        </FocusModal.Footer>
      </FocusModal.Content>
    </FocusModal>
  )
}

interface ChoiceProps {
  value: string
  onChange: (value: string) => void
}

/** A new product, or one there is. */
function ProductChoice({ value, onChange }: ChoiceProps) {
  const { t } = useTranslation(NS)
  const { data = [] } = useProducts()
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small" weight="plus">
        {t("programs.product")}
      </Text>
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger aria-label={t("programs.product")}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={NEW}>{t("programs.newProduct")}</Select.Item>
          {data.map((one) => (
            <Select.Item key={one.id} value={one.id}>
              {one.title}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("programs.productHint")}
      </Text>
    </div>
  )
}

function HiddenTitle() {
  const { t } = useTranslation(NS)
  return (
    <FocusModal.Header>
      <FocusModal.Title asChild>
        <span className="sr-only">{t("programs.create")}</span>
      </FocusModal.Title>
      <FocusModal.Description asChild>
        <span className="sr-only">{t("programs.createText")}</span>
      </FocusModal.Description>
    </FocusModal.Header>
  )
}

interface SourceProps extends ChoiceProps {
  sources: { key: string; title: string; summary: string | null }[]
}

/** A template, or another program to copy. */
function SourceChoice({ sources, value, onChange }: SourceProps) {
  const { t } = useTranslation(NS)
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small" weight="plus">
        {t("programs.from")}
      </Text>
      <RadioGroup
        value={value}
        onValueChange={onChange}
        aria-label={t("programs.from")}
        className="grid gap-3 sm:grid-cols-2"
      >
        {sources.map((one) => (
          <RadioGroup.ChoiceBox
            key={one.key}
            value={one.key}
            label={one.title}
            description={one.summary ?? t("programs.clone")}
          />
        ))}
      </RadioGroup>
    </div>
  )
}

function NameField({ value, onChange }: ChoiceProps) {
  const { t } = useTranslation(NS)
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor="name" size="small" weight="plus">
        {t("fields.name")}
      </Label>
      <Input
        id="name"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        placeholder={t("programs.nameExample")}
      />
    </div>
  )
}
