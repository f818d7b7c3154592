import { publicPage } from "@/app/public-page";
import { AboutPage } from "@/components/pages/about-page";
import { keepPage } from "@/lib/serving/page";
import { textHead } from "../text-head";

export const GET = publicPage(({ locale }) => {
  keepPage();
  return { head: textHead("about", locale), body: <AboutPage locale={locale} /> };
});
