import { publicPage } from "@/app/public-page";
import { OwnCollectionPage } from "@/components/collection/own-page";
import { SharedCollectionPage } from "@/components/collection/shared-page";
import { env } from "@/lib/env";
import { translator } from "@/lib/i18n/server";
import { collectedRecords } from "@/lib/records/public/collected";
import { chosenRecords } from "@/lib/serving/chosen-records";
import { cachePage } from "@/lib/serving/page";
import { pageHead } from "../page-head";

const noReferrer = { robots: "noindex, nofollow", referrer: "same-origin" } as const;

export const GET = publicPage(async ({ locale, query }) => {
  const t = translator(locale);
  const records = chosenRecords("collection", [query.item ?? []].flat());
  const [title] = [query.title ?? []].flat();
  if (records.length === 0 && !title) {
    cachePage();
    const head = pageHead({
      locale,
      path: "/collection",
      title: t("collection:title"),
      description: t("collection:lead"),
    });
    return { head, body: <OwnCollectionPage locale={locale} /> };
  }
  const collected = await collectedRecords(records, locale);
  return {
    // A shared collection is personal: it is not indexed, and its address is not sent as a referrer.
    head: { title: title ?? t("collection:shared.title"), ...noReferrer },
    body: <SharedCollectionPage {...{ ...collected, locale, title }} site={env().SITE_URL} />,
  };
});
