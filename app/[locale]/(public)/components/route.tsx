import { publicPage } from "@/app/public-page";
import { Showcase } from "@/components/showcase/showcase";
import { SiteFrame } from "@/components/site/site-frame";
import { translator } from "@/lib/i18n/server";
import { cachePage } from "@/lib/serving/page";

/** Shows every component in every state, for developers. No page links here. */
export const GET = publicPage(async ({ locale }) => {
  cachePage();
  const words = (await import(`@/locales/${locale}/showcase/words.json`)).default;
  return {
    head: { title: translator(locale)("meta:components.title"), robots: "noindex, nofollow" },
    body: (
      <SiteFrame locale={locale} path="/components">
        <Showcase words={words} locale={locale} />
      </SiteFrame>
    ),
  };
});
