import { Alert, Container, Tabs, toast } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { useSaveDraft } from "../../../hooks/api/programs"
import { useDocumentCheck } from "../../../hooks/use-document-check"
import { useGuardChanges } from "../../../hooks/use-guard-changes"
import { failureOf } from "../../../lib/failure-of"
import { NS } from "../../../lib/ns"
import type { PreviewLanguage } from "../../../lib/preview-languages"
import { pruneAutomatic } from "../../../lib/prune-automatic"
import { programSchemaParts } from "../../../lib/schema/program-schema"
import {
  asList,
  asObject,
  asText,
  type Json,
  type Schema,
} from "../../../lib/schema/schema"
import { typeOverrides } from "../../../lib/type-overrides"
import type { AdminProgram, ProgramForm } from "../../../lib/types"
import { Page } from "../../page"
import { FormContext } from "../../schema-form/form-context"
import { AddOns } from "./add-ons"
import { Basics } from "./basics"
import { BuilderContext } from "./builder-context"
import { Expert } from "./expert"
import { Header } from "./header"
import { Offer } from "./offer"
import { Phases } from "./phases"
import { Side } from "./side"
import { Versions } from "./versions"

interface Props {
  program: AdminProgram
  form: ProgramForm
}

const TABS = [
  "basics",
  "phases",
  "addOns",
  "offer",
  "versions",
  "expert",
] as const

const draftOf = (program: AdminProgram) => asObject(program.draft as Json)

/** The draft with its unsaved changes; whoever leaves is asked. */
function useDraft(program: AdminProgram) {
  const [document, setDocument] = useState(() => draftOf(program))
  const [saved, setSaved] = useState(() => JSON.stringify(document))
  const text = useMemo(() => JSON.stringify(document), [document])
  const changed = text !== saved
  useGuardChanges(changed)
  return { document, setDocument, text, changed, setSaved }
}

/** A program as forms on one side and in the trader's words on the other. */
export function Builder({ program, form }: Props) {
  const { t } = useTranslation(NS)
  const { document, setDocument, text, changed, setSaved } = useDraft(program)
  const [language, setLanguage] = useState<PreviewLanguage>("en")
  const check = useDocumentCheck(text, language)
  const save = useSaveDraft(program.id)
  const failure = save.error && failureOf(save.error)
  const parts = useMemo(
    () => programSchemaParts(form.schema as Schema),
    [form.schema]
  )
  const { problems, sizes } = check
  const change = (next: Record<string, Json>) =>
    setDocument(typeOverrides(pruneAutomatic(next)))
  const submit = () =>
    save.mutate(
      { document, revision: program.revision },
      {
        onSuccess: () => {
          setSaved(text)
          toast.success(t("program.saved"))
        },
      }
    )
  const currency = asText(asObject(asList(document.sizes)[0]).currency)
  return (
    <BuilderContext.Provider
      value={{ document, change, problems, parts, guides: form.guides, sizes }}
    >
      <FormContext.Provider value={{ problems, currency }}>
        {/* A layer of its own: the sticky header stays below drawers. */}
        <div className="isolate">
          <Page
            zone="program.details"
            side={
              <Side
                check={check}
                language={language}
                onLanguage={setLanguage}
              />
            }
          >
            <Header
              program={program}
              name={asText(document.name)}
              changed={changed}
              saving={save.isPending}
              problems={problems.length}
              onSave={submit}
            />
            {failure && (
              <Alert variant="error">
                {failure.kind === "conflict"
                  ? t("program.conflict")
                  : failure.message}
              </Alert>
            )}
            <Container className="p-0">
              <Parts program={program} changed={changed} />
            </Container>
          </Page>
        </div>
      </FormContext.Provider>
    </BuilderContext.Provider>
  )
}

interface PartsProps {
  program: AdminProgram
  changed: boolean
}

/** The parts of the builder, one at a time. */
function Parts({ program, changed }: PartsProps) {
  const { t } = useTranslation(NS)
  return (
    <Tabs defaultValue={TABS[0]}>
      <Tabs.List className="overflow-x-auto border-b px-4 py-3 *:shrink-0 *:whitespace-nowrap sm:px-6">
        {TABS.map((name) => (
          <Tabs.Trigger key={name} value={name}>
            {t(`builder.tabs.${name}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value="basics">
        <Basics productId={program.product_id} />
      </Tabs.Content>
      <Tabs.Content value="phases">
        <Phases />
      </Tabs.Content>
      <Tabs.Content value="addOns">
        <AddOns />
      </Tabs.Content>
      <Tabs.Content value="offer">
        <Offer key={program.revision} program={program} />
      </Tabs.Content>
      <Tabs.Content value="versions">
        <Versions program={program} changed={changed} />
      </Tabs.Content>
      <Tabs.Content value="expert">
        <Expert />
      </Tabs.Content>
    </Tabs>
  )
}
