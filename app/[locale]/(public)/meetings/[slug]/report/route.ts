import { publicPage } from "@/app/public-page";
import { reportPage } from "../../report-page";

/** The newest version of a meeting's report. */
export const GET = publicPage<{ slug: string }>(({ slug, locale }) => reportPage(slug, null, locale));
