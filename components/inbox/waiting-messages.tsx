import { MoreLink } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = { locale: Locale; waiting: { held: number; open: number; failed: number } };

/** The number of waiting messages by sort, each with a link. */
export function WaitingMessages({ locale, waiting }: Props) {
  const t = translator(locale);
  const sorts = [
    ["held", "held"],
    ["failed", "failed"],
    ["open", "waiting"],
  ] as const;
  return sorts.map(
    ([sort, drawer]) =>
      waiting[sort] > 0 && (
        <p key={sort}>
          <MoreLink href={`/${locale}/admin/messages?state=${drawer}`}>
            {t(`inbox:dashboard.${sort}`, { count: waiting[sort] })}
          </MoreLink>
        </p>
      ),
  );
}
