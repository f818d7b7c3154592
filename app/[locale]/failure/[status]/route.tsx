import { notFound } from "next/navigation";
import { type PageParams, type PageRequest, type PublicDocument, publicPage } from "@/app/public-page";
import { type FailedForm, FailurePage } from "@/components/site/failure-page";
import { translator } from "@/lib/i18n/server";
import { queryValues } from "@/lib/serving/query-values";

const texts = { "404": "notFound", "410": "gone", "500": "failure", "503": "unavailable" } as const;

const isStatus = (status: string): status is keyof typeof texts => Object.hasOwn(texts, status);

type Params = { status: string };

function draw({ locale, status }: PageRequest<Params>, form?: FailedForm): PublicDocument {
  if (!isStatus(status)) notFound();
  const t = translator(locale);
  const title = t(`errors:${texts[status]}.title`);
  const body = t(`errors:${texts[status]}.body`);
  const isOurFault = Number(status) >= 500;
  return {
    head: { title, robots: "noindex" },
    body: <FailurePage {...{ locale, title, body, isOurFault, form }} />,
  };
}

/**
 * The error pages that the front door sends; they have no public address. They read no data, because they must work
 * when the database does not.
 */
export const GET = publicPage<Params>((asked) => draw(asked));

/**
 * Shows the error with the form that could not be handled, so that it can be sent again. `action` is where it was sent.
 */
export async function POST(request: Request, context: PageParams<Params>): Promise<Response> {
  const values = queryValues(new URLSearchParams(await request.text()));
  const answer = publicPage<Params>((asked) => draw(asked, { action: String(asked.query.action), values }));
  return answer(request, context);
}
