import { Button, Drawer, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useImportNews, type NewsImportBody } from "../../hooks/api/news-events"
import { failureOf } from "../../lib/failure-of"
import { NS } from "../../lib/ns"
import { readAsBase64 } from "../../lib/read-as-base64"
import type { NewsImport } from "../../lib/types"
import { EMPTY_IMPORT, ImportFields, type ImportForm } from "./import-fields"
import { ImportResult } from "./import-result"

interface Props {
  open: boolean
  onClose: () => void
}

/** Takes a calendar file or pasted text, and shows what it changed. */
export function ImportDrawer({ open, onClose }: Props) {
  const { t } = useTranslation(NS)
  return (
    <Drawer open={open} onOpenChange={(next) => !next && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("calendar.import.title")}</Drawer.Title>
          <Drawer.Description>{t("calendar.import.text")}</Drawer.Description>
        </Drawer.Header>
        <ImportBody onClose={onClose} />
      </Drawer.Content>
    </Drawer>
  )
}

/** A file is sent as it is; pasted text has lost its encoding already. */
async function bodyOf(form: ImportForm): Promise<NewsImportBody> {
  const { source, format, zone, file, text } = form
  return {
    source: source.trim(),
    format,
    ...(zone.trim() ? { time_zone: zone.trim() } : {}),
    ...(file
      ? {
          content: await readAsBase64(file),
          encoding: "base64",
          file_name: file.name,
        }
      : { content: text, encoding: "text" }),
  }
}

function ImportBody({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(NS)
  const [form, setForm] = useState(EMPTY_IMPORT)
  const [result, setResult] = useState<NewsImport | null>(null)
  const run = useImportNews()
  const isReady =
    form.source.trim() !== "" && (form.file !== null || form.text.trim() !== "")

  const again = () => {
    setForm(EMPTY_IMPORT)
    setResult(null)
  }
  const submit = async () => {
    try {
      const { news_import } = await run.mutateAsync(await bodyOf(form))
      setResult(news_import)
    } catch (error) {
      toast.error(t("calendar.import.failed"), {
        description: failureOf(error).message,
      })
    }
  }

  return (
    <form
      className="flex flex-1 flex-col overflow-hidden"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-auto">
        {result ? (
          <ImportResult result={result} />
        ) : (
          <ImportFields form={form} onChange={setForm} />
        )}
      </Drawer.Body>
      <Drawer.Footer>
        <Button
          type="button"
          variant="secondary"
          size="small"
          onClick={onClose}
        >
          {t(result ? "actions.close" : "actions.cancel")}
        </Button>
        {result ? (
          <Button key="again" type="button" size="small" onClick={again}>
            {t("calendar.import.again")}
          </Button>
        ) : (
          <Button
            key="run"
            type="submit"
            size="small"
            disabled={!isReady}
            isLoading={run.isPending}
          >
            {t("calendar.import.label")}
          </Button>
        )}
      </Drawer.Footer>
    </form>
  )
}
