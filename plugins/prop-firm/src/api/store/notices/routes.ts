import { defineRoute } from "../../../lib/define-route"
import {
  StoreListNoticesQuery,
  StoreNoticeList,
} from "../../../types/http/notice"

export const listStoreNotices = defineRoute({
  method: "GET",
  path: "/store/notices",
  who: "trader",
  summary: "List what the signed-in trader was told, newest first",
  query: StoreListNoticesQuery,
  answer: StoreNoticeList,
})

export const storeNoticeRoutes = [listStoreNotices]
