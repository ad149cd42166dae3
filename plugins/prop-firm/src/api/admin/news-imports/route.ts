import { handle } from "../../../lib/handle"
import { readNewsImport } from "../../../lib/news/read-news-import"
import { importCalendar } from "../../../workflows/calendar/import-calendar"
import { importNews } from "./routes"

export const POST = handle(importNews, async ({ body, actor, scope }) => {
  const { source, format, content, encoding } = body
  const id = await importCalendar(scope, {
    source,
    format,
    timeZone: body.time_zone ?? null,
    fileName: body.file_name ?? null,
    content: encoding === "base64" ? Buffer.from(content, "base64") : content,
    actor,
  })
  return { news_import: await readNewsImport(scope, id) }
})
