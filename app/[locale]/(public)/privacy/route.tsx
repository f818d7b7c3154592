import { publicPage } from "@/app/public-page";
import { PrivacyPage } from "@/components/pages/privacy-page";
import { settledDays, unfinishedDays } from "@/lib/contact/retention-days";
import { env } from "@/lib/env";
import { keptDays } from "@/lib/exchange/import/erase";
import { cachePage } from "@/lib/serving/page";
import { textHead } from "../text-head";

export const GET = publicPage(({ locale }) => {
  cachePage();
  const { CONTACT_EMAIL, MESSAGE_CLOSE_DAYS, MESSAGE_KEEP_DAYS } = env();
  const kept = {
    ...{ close: MESSAGE_CLOSE_DAYS, keep: MESSAGE_KEEP_DAYS },
    ...{ settled: settledDays, unfinished: unfinishedDays, file: keptDays },
  };
  const body = <PrivacyPage locale={locale} kept={kept} contact={CONTACT_EMAIL} />;
  return { head: textHead("privacy", locale), body };
});
