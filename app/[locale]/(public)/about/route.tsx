import { publicPage } from "@/app/public-page";
import { AboutPage } from "@/components/pages/about-page";
import { cachePage } from "@/lib/serving/page";
import { textHead } from "../text-head";

export const GET = publicPage(({ locale }) => {
  cachePage();
  return { head: textHead("about", locale), body: <AboutPage locale={locale} /> };
});
