import { Button, Drawer, Input, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useSetNewsFeed, type NewsFeedBody } from "../../hooks/api/news-events"
import { failureOf } from "../../lib/failure-of"
import { NS } from "../../lib/ns"
import type { NewsFeed } from "../../lib/types"
import { Choice } from "../choice"
import { FormatFields } from "./format-fields"
import { Labelled } from "./labelled"
import { EVERY_MINUTES, wordsForEvery } from "./words-for-every"

interface Props {
  feed: NewsFeed
  open: boolean
  onClose: () => void
}

/** Says where the calendar is fetched from, how it is written, and how often. */
export function FeedDrawer({ feed, open, onClose }: Props) {
  const { t } = useTranslation(NS)
  return (
    <Drawer open={open} onOpenChange={(next) => !next && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("calendar.feed.edit")}</Drawer.Title>
          <Drawer.Description>{t("calendar.feed.text")}</Drawer.Description>
        </Drawer.Header>
        <FeedForm feed={feed} onClose={onClose} />
      </Drawer.Content>
    </Drawer>
  )
}

interface Form {
  url: string
  source: string
  format: NewsFeed["format"]
  zone: string
  every: number
}

const formOf = (feed: NewsFeed): Form => ({
  url: feed.url ?? "",
  source: feed.source,
  format: feed.format,
  zone: feed.time_zone ?? "",
  every: feed.every_minutes,
})

const bodyOf = ({ url, source, format, zone, every }: Form): NewsFeedBody => ({
  url: url.trim() || null,
  source: source.trim(),
  format,
  time_zone: zone.trim() || null,
  every_minutes: every,
})

function FeedForm({ feed, onClose }: Omit<Props, "open">) {
  const { t } = useTranslation(NS)
  const save = useSetNewsFeed()
  const [form, setForm] = useState(() => formOf(feed))
  const submit = () =>
    save.mutate(bodyOf(form), {
      onSuccess: () => {
        toast.success(t("calendar.feed.saved"))
        onClose()
      },
      onError: (error) =>
        toast.error(t("calendar.feed.saveFailed"), {
          description: failureOf(error).message,
        }),
    })

  return (
    <form
      className="flex flex-1 flex-col overflow-hidden"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-auto">
        <FeedFields
          form={form}
          onChange={(change) => setForm({ ...form, ...change })}
        />
      </Drawer.Body>
      <Drawer.Footer>
        <Button
          type="button"
          variant="secondary"
          size="small"
          onClick={onClose}
        >
          {t("actions.cancel")}
        </Button>
        <Button type="submit" size="small" isLoading={save.isPending}>
          {t("calendar.feed.save")}
        </Button>
      </Drawer.Footer>
    </form>
  )
}

interface FieldsProps {
  form: Form
  onChange: (change: Partial<Form>) => void
}

function FeedFields({ form, onChange }: FieldsProps) {
  const { t } = useTranslation(NS)
  return (
    <>
      <Labelled
        id="feed-url"
        label={t("calendar.feed.url")}
        hint={t("calendar.feed.urlHint")}
      >
        <Input
          id="feed-url"
          inputMode="url"
          maxLength={2000}
          placeholder="https://"
          value={form.url}
          onChange={(event) => onChange({ url: event.target.value })}
        />
      </Labelled>
      <Labelled
        id="feed-source"
        label={t("fields.source")}
        hint={t("calendar.import.sourceHint")}
      >
        <Input
          id="feed-source"
          maxLength={50}
          value={form.source}
          onChange={(event) => onChange({ source: event.target.value })}
        />
      </Labelled>
      <FormatFields format={form.format} zone={form.zone} onChange={onChange} />
      <Choice
        label={t("calendar.feed.every")}
        value={String(form.every)}
        options={[...new Set([...EVERY_MINUTES, form.every])].map(
          (minutes) => ({
            value: String(minutes),
            label: wordsForEvery(t, minutes),
          })
        )}
        onChange={(value) => onChange({ every: Number(value) })}
      />
    </>
  )
}
