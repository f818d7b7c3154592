import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import type { MessageState } from "@/lib/contact/states";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Intent = "answered" | "reopen" | "close" | "spam" | "notSpam";
type Rights = { answer: boolean; moderate: boolean };

/** The actions that these rights allow on a message in this state. */
function intentsFor(state: MessageState, { answer, moderate }: Rights, isErased: boolean): Intent[] {
  const all: [Intent, boolean][] = [
    ["answered", answer && state === "open"],
    ["reopen", answer && !isErased && (state === "answered" || state === "closed")],
    ["close", moderate && (state === "open" || state === "answered" || state === "held")],
    ["spam", moderate && state !== "spam"],
    ["notSpam", moderate && !isErased && state === "spam"],
  ];
  return all.flatMap(([intent, shown]) => (shown ? [intent] : []));
}

type Props = { locale: Locale; id: string; state: MessageState; rights: Rights; isErased: boolean };

/** The buttons that change the state of a message. */
export function ActionList({ locale, id, state, rights, isErased }: Props) {
  const t = translator(locale);
  const intents = intentsFor(state, rights, isErased);
  if (intents.length === 0) return null;
  return (
    <section aria-labelledby="actions-title" className="space-y-3">
      <h2 id="actions-title" className="font-semibold">
        {t("inbox:action.title")}
      </h2>
      {intents.includes("answered") && <p className="text-note text-quiet">{t("inbox:action.answeredHint")}</p>}
      <PostForm action="/api/admin/messages/state" locale={locale} hidden={{ id }} labelledBy="actions-title">
        <div className="flex flex-wrap gap-3 lg:flex-col lg:items-stretch">
          {intents.map((intent) => (
            <Button key={intent} second name="intent" value={intent}>
              {t(`inbox:action.${intent}`)}
            </Button>
          ))}
        </div>
      </PostForm>
    </section>
  );
}
