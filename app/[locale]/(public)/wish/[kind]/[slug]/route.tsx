import { notFound } from "next/navigation";
import { publicPage } from "@/app/public-page";
import { WishPage } from "@/components/records/wish-page";
import { translator } from "@/lib/i18n/server";
import { kindAtPath } from "@/lib/kinds/index";
import { publicLabels } from "@/lib/records/public/labels";
import { countWishes, findWished } from "@/lib/records/translation/wishes";
import type { QueryValues } from "@/lib/serving/query-values";
import { isSlug } from "@/lib/text/slug";
import { privateHead } from "../../../propose/form-state";

const stateOf = ({ isReadable }: { isReadable: boolean }, query: QueryValues) =>
  isReadable ? "fulfilled" : query.sent === "yes" ? "sent" : "open";

/** Where a reader asks for a translation, and reads how many did. Says so once there is one. */
export const GET = publicPage<{ kind: string; slug: string }>(async ({ locale, kind: path, slug, query }) => {
  const kind = kindAtPath(path);
  const wished = kind && isSlug(slug) && (await findWished({ kind, slug, language: locale }));
  if (!kind || !wished) notFound();
  const title = (await publicLabels([wished.recordId], locale)).get(wished.recordId);
  const count = await countWishes(wished.recordId, locale);
  return {
    head: privateHead(translator(locale)("records:wish.title")),
    body: <WishPage {...{ locale, kind, slug, title, count }} state={stateOf(wished, query)} />,
  };
});
