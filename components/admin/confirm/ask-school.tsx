import { Button } from "@/components/ui/button";
import type { PageContext } from "@/lib/routes/form-state";

/** Inside a form with records: asks their contacts by letter instead of confirming. */
export function AskSchool({ page: { t } }: { page: PageContext }) {
  return (
    <div className="max-w-measure space-y-3 border-t border-rule pt-5">
      <p className="text-quiet">{t("rounds:yearly.hint")}</p>
      <label className="flex min-h-9 items-start gap-3">
        <input type="checkbox" name="repeats" value="yes" defaultChecked className="tick" />
        <span>{t("rounds:yearly.repeats")}</span>
      </label>
      <Button second formAction="/api/admin/yearly-letters">
        {t("rounds:yearly.ask")}
      </Button>
    </div>
  );
}
