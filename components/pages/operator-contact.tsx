import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** How to contact the site's operator, or a note that no address is configured. */
export function OperatorContact({ address, locale }: { address: string | undefined; locale: Locale }) {
  const t = translator(locale);
  return (
    <p className="mt-4 max-w-measure font-read text-read">
      {address ? (
        <>
          {t("pages:operator.write")} <a href={`mailto:${address}`}>{address}</a>
        </>
      ) : (
        t("pages:operator.none")
      )}
    </p>
  );
}
