import { answerAsks } from "./ingest/answer-asks"
import { openDatabase } from "./ingest/database"
import { replayJournal } from "./ingest/replay-journal"

answerAsks({ replay: (url: string) => replayJournal(openDatabase(url)) })
