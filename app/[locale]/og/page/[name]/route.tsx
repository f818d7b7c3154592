import { SharePicture } from "@/components/knot/picture";
import { isLocale, nativeLanguageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { kindAtPath } from "@/lib/kinds/index";
import { cachePage } from "@/lib/serving/page";
import { answerPicture } from "../../answer-picture";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ locale: string; name: string }> };

/** The Open Graph image of the home page (`home`) or of a list (`practices`). It depends on the texts only. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, name } = await params;
  const kind = kindAtPath(name);
  if (!isLocale(locale) || !(kind || name === "home")) return new Response(null, { status: 404 });
  cachePage();
  const t = translator(locale);
  const words = kind
    ? { title: t(`kinds:plural.${kind}`), line: t(`lists:lead.${kind}`) }
    : { title: t("meta:home.title"), line: "" };
  return answerPicture(
    <SharePicture kind={kind ?? "network"} kindLabel="" {...words} language={nativeLanguageName(locale)} />,
  );
}
