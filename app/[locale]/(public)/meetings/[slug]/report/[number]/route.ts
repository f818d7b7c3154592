import { notFound } from "next/navigation";
import { publicPage } from "@/app/public-page";
import { reportPage } from "../../../report-page";

/** A version of a meeting's report. Its text never changes. */
export const GET = publicPage<{ slug: string; number: string }>(({ slug, number, locale }) => {
  if (!/^[1-9]\d{0,5}$/.test(number)) notFound();
  return reportPage(slug, Number(number), locale);
});
