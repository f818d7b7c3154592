import { publicPage } from "@/app/public-page";
import { HomePage } from "@/components/home/home-page";
import { env } from "@/lib/env";
import { translator } from "@/lib/i18n/server";
import { jsonLdOfHome } from "@/lib/records/json-ld/index";
import { comingMeetings } from "@/lib/records/public/coming-meetings";
import { directorySize } from "@/lib/records/public/directory-size";
import { directoryWeave } from "@/lib/records/public/directory-weave";
import { newestPractices } from "@/lib/records/public/newest-practices";
import { newestOffers } from "@/lib/records/public/offers/list-offers";
import { publishedCards } from "@/lib/records/search/lists";
import { publishedCounts } from "@/lib/records/search/published-counts";
import { publishedTerms } from "@/lib/records/vocabularies/published-terms";
import { pageHead } from "./page-head";

export const GET = publicPage(async ({ locale }) => {
  const now = new Date();
  const [size, weave, terms, counts, cities, news, coming, offers] = await Promise.all([
    directorySize(),
    directoryWeave(locale),
    publishedTerms(["theme", "level"], locale),
    publishedCounts("practice", ["theme", "level", "city"], now),
    publishedCards("city", locale),
    newestPractices(locale),
    comingMeetings(locale, now),
    newestOffers(locale, now),
  ]);
  const t = translator(locale);
  const head = pageHead({ locale, path: "", title: t("meta:home.title"), description: t("meta:home.description") });
  const jsonLd = jsonLdOfHome(locale, env().SITE_URL);
  return {
    head: { ...head, alone: true },
    body: <HomePage {...{ locale, size, weave, terms, counts, cities, news, coming, offers, jsonLd }} />,
  };
});
