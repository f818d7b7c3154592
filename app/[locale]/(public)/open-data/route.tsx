import { publicPage } from "@/app/public-page";
import { OpenDataPage } from "@/components/pages/open-data/open-data-page";
import { env } from "@/lib/env";
import { translator } from "@/lib/i18n/server";
import { kindNames } from "@/lib/kinds/index";
import { dataColumns } from "@/lib/open-data/files/columns";
import { readManifest } from "@/lib/open-data/files/manifest";
import { cachePage } from "@/lib/serving/page";
import { textHead } from "../text-head";

export const GET = publicPage(async ({ locale }) => {
  const manifest = await readManifest();
  // Before the files are made for the first time the page must not be kept.
  if (manifest) cachePage();
  const t = translator(locale);
  const columns = kindNames.map((kind) => ({
    kind,
    columns: dataColumns(kind).map(({ name, meaning }) => ({ name, meaning: meaning(t) })),
  }));
  const body = (
    <OpenDataPage
      locale={locale}
      files={manifest?.files ?? {}}
      madeAt={manifest ? new Date(manifest.madeAt) : null}
      columns={columns}
      contact={env().CONTACT_EMAIL}
      site={env().SITE_URL}
    />
  );
  return { head: textHead("open-data", locale), body };
});
