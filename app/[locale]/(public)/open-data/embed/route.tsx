import { publicPage } from "@/app/public-page";
import { EmbedPage } from "@/components/embed/embed-page";
import { env } from "@/lib/env";
import { translator } from "@/lib/i18n/server";
import {
  embedAddress,
  embeddedOf,
  embedShapes,
  iframeCode,
  inShape,
  pageOfEmbedded,
  scriptCode,
} from "@/lib/open-data/embed/code";
import { plainColour, readTheme } from "@/lib/open-data/embed/theme";
import { pageHead } from "../../page-head";

const first = (value: string | string[] | undefined) => [value].flat()[0] ?? "";

/** Makes the code with which another site shows a list, a map or a page of this one. */
export const GET = publicPage(async ({ locale, query }) => {
  const t = translator(locale);
  const site = env().SITE_URL;
  const [page, accent, ground] = [first(query.page), first(query.accent), first(query.ground)];
  const shape = embedShapes.find((one) => one === first(query.shape));
  const found = page ? embeddedOf(page, site) : null;
  const embedded = found && shape ? inShape(found, shape) : found;
  const theme = readTheme(accent, ground);
  const address = embedded && `${site}${embedAddress(embedded, theme)}`;
  const frame = address ? { address, title: "Xarxa", height: 600 } : null;
  const errors = {
    page: page !== "" && !embedded,
    colours: (accent !== "" || ground !== "") && !theme,
  };
  const head = pageHead({
    locale,
    path: "/open-data/embed",
    title: t("data:embed.title"),
    description: t("data:embed.lead"),
  });
  const codes =
    frame && embedded
      ? { iframe: iframeCode(frame), script: scriptCode(site, `${site}${pageOfEmbedded(embedded, theme)}`, frame) }
      : null;
  const values = {
    page,
    shape: shape ?? "",
    accent: accent && `#${plainColour(accent)}`,
    ground: ground && `#${plainColour(ground)}`,
  };
  const preview = embedded && embedAddress(embedded, theme);
  return { head, body: <EmbedPage {...{ locale, site, values, errors, codes, preview }} /> };
});
