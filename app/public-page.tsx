import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Document } from "@/components/document/document";
import type { PageHead } from "@/components/document/page-head";
import { env } from "@/lib/env";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { sendDocument } from "@/lib/serving/document";
import { type QueryValues, queryValues } from "@/lib/serving/query-values";
import { stylesheets } from "@/lib/serving/styles/stylesheets";

export type PageRequest<P extends object = object> = P & { locale: Locale; query: QueryValues };
export type PublicDocument = { head: PageHead; body: ReactNode };

export type PageParams<P extends object> = { params: Promise<P & { locale: string }> };

/**
 * Makes the route handler of a public page: `export const GET = publicPage(async ({ locale, slug }) => ({ head, body }))`.
 * The page knows its address and nothing about the visitor, so that it can be cached.
 */
export function publicPage<P extends object = object>(
  draw: (asked: PageRequest<P>) => PublicDocument | Promise<PublicDocument>,
) {
  return async (request: Request, { params }: PageParams<P>): Promise<Response> => {
    const routeParams = await params;
    const { locale } = routeParams;
    if (!isLocale(locale)) notFound();
    const { head, body } = await draw({
      ...routeParams,
      locale,
      query: queryValues(new URL(request.url).searchParams),
    });
    return sendDocument(
      <Document
        locale={locale}
        head={head}
        site={env().SITE_URL}
        stylesheets={stylesheets()}
        reloads={process.env.NODE_ENV === "development"}
      >
        {body}
      </Document>,
    );
  };
}
