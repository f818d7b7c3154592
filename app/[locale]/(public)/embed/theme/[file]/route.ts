import { notFound } from "next/navigation";
import { themeCss, themeOfFile } from "@/lib/open-data/embed/theme";

type Context = { params: Promise<{ file: string }> };

/** The colours of an embedded page, as a stylesheet of its own: `/ca/embed/theme/ba0135-ffffff.css`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const theme = themeOfFile((await params).file);
  if (!theme) notFound();
  return new Response(themeCss(theme), { headers: { "content-type": "text/css; charset=utf-8" } });
}
