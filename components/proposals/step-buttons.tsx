import { Button } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** Next, back and later. Each of them saves what was typed. */
export function StepButtons({ locale, isFirst = false }: { locale: Locale; isFirst?: boolean }) {
  const t = translator(locale);
  return (
    <div className="flex max-w-measure flex-wrap gap-3 border-t border-rule pt-5">
      <Button name="intent" value="next">
        {t("proposals:propose.next")}
      </Button>
      {!isFirst && (
        <Button second name="intent" value="back">
          {t("proposals:propose.back")}
        </Button>
      )}
      <Button second name="intent" value="later">
        {t("proposals:propose.later")}
      </Button>
    </div>
  );
}
