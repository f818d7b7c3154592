import { publicPage } from "@/app/public-page";
import { HowSearchWorksPage } from "@/components/pages/how-search-works-page";
import { cachePage } from "@/lib/serving/page";
import { textHead } from "../text-head";

export const GET = publicPage(({ locale }) => {
  cachePage();
  return { head: textHead("how-search-works", locale), body: <HowSearchWorksPage locale={locale} /> };
});
