"use server"
import { getTranslations } from "next-intl/server"
import { done, refused, type Answer } from "@/lib/answer"
import { firm, refusedWith } from "@/lib/server/backend"

/** Agrees to a change of terms for one challenge of the signed-in trader. */
export async function agreeToChange(
  changeId: string,
  challengeId: string
): Promise<Answer> {
  const t = await getTranslations()
  try {
    const client = await firm()
    await client("POST /store/terms-changes/:id/consent", {
      params: { id: changeId },
      body: { challenge_id: challengeId },
    })
    return done
  } catch (error) {
    return refusedWith(error, 400) || refusedWith(error, 404)
      ? refused(t("termsChange.withdrawn"))
      : refused(t("errors.noAnswer"))
  }
}
