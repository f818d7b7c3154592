import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { CityLine } from "@/lib/meetings/cities/list";

const withHint = ["resend", "newLink", "withdraw"] as const;
const plain = ["reopen", "remove"] as const;
type Action = (typeof withHint)[number] | (typeof plain)[number];

/** What can be done with an invitation in its state. */
function actionsOf({ state }: CityLine): readonly Action[] {
  if (state === "closed") return ["reopen"];
  return state === "draft" ? ["remove"] : withHint;
}

const hasHint = (action: Action): action is (typeof withHint)[number] => withHint.some((name) => name === action);

/** The buttons below the form of a city. */
export function CityActions({ locale, id, city }: { locale: Locale; id: string; city: CityLine }) {
  const t = translator(locale);
  const { id: invitation, version, language, seats } = city;
  const kept = { language, seats: String(seats), version: String(version) };
  return (
    <WorkPart id="actions" title={t("hosting:city.more")}>
      <ul className="space-y-6">
        {actionsOf(city).map((intent) => (
          <li key={intent}>
            <PostForm
              action="/api/admin/meetings/city"
              locale={locale}
              hidden={{ id, invitation, intent, ...kept }}
              decides
            >
              {hasHint(intent) && <p className="max-w-measure">{t(`hosting:city.${intent}Hint`)}</p>}
              <Button second>{t(`hosting:city.${intent}`)}</Button>
            </PostForm>
          </li>
        ))}
      </ul>
    </WorkPart>
  );
}
