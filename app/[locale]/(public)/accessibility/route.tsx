import { publicPage } from "@/app/public-page";
import { AccessibilityPage } from "@/components/pages/accessibility-page";
import { env } from "@/lib/env";
import { cachePage } from "@/lib/serving/page";
import { textHead } from "../text-head";

export const GET = publicPage(({ locale }) => {
  cachePage();
  const body = <AccessibilityPage locale={locale} contact={env().CONTACT_EMAIL} />;
  return { head: textHead("accessibility", locale), body };
});
