import { publicPage } from "@/app/public-page";
import { ApiPage } from "@/components/pages/open-data/api-page";
import { env } from "@/lib/env";
import { translator } from "@/lib/i18n/server";
import { problemStatus } from "@/lib/open-data/api/problem";
import { readListDocument } from "@/lib/open-data/api/read-list";
import { apiRules, openApiDocument } from "@/lib/open-data/schema/open-api";
import { pageHead } from "../../page-head";

/** A list that every directory has; its answer is the page's example. */
const example = "?limit=1&fields=title,themes";

export const GET = publicPage(async ({ locale }) => {
  const t = translator(locale);
  const site = env().SITE_URL;
  const answer = await readListDocument("practice", new URLSearchParams(`${example}&lang=${locale}`), site);
  const { paths } = openApiDocument(site, t);
  const head = pageHead({
    locale,
    path: "/open-data/api",
    title: t("data:api.title"),
    description: t("data:api.lead"),
  });
  const body = (
    <ApiPage
      locale={locale}
      site={site}
      operations={Object.entries(paths)}
      rules={apiRules(t)}
      problems={Object.entries(problemStatus)}
      example={{ query: example, answer: JSON.stringify(answer, null, 2) }}
    />
  );
  return { head, body };
});
