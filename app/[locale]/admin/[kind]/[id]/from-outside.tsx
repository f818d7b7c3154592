import { Callout } from "@/components/ui/callout";
import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type KindName, kinds } from "@/lib/kinds/index";
import { readAskable } from "@/lib/proposals/approvals/read";
import { openProposalOf } from "@/lib/proposals/queue";

type Props = { actor: Actor; locale: Locale; kind: KindName; id: string };

/** So many answers stand here; all of them are on the page behind the link. */
const shown = 3;

/** What people without an account have to do with a record: it was proposed by one, or one was asked about its text. */
export async function FromOutside({ actor, locale, kind, id }: Props) {
  const t = translator(locale);
  const askable = await readAskable(actor, kind, id, null, new Date());
  if (!askable) return null;
  const proposal = await openProposalOf(id);
  const lines = askable.lines.filter(({ state, isOver }) => state !== "withdrawn" && !(state === "asked" && isOver));
  return (
    <>
      {proposal && (
        <Callout tone="strong">
          {t("proposals:admin.proposal")}{" "}
          <a href={`/${locale}/admin/proposals/${proposal}`}>{t("proposals:admin.toProposal")}</a>
        </Callout>
      )}
      {lines.length > 0 && (
        <Callout title={t("proposals:ask.tab")}>
          <ul>
            {lines.slice(0, shown).map(({ id: key, name, state, version, changedSince }) => (
              <li key={key}>
                <a href={`/${locale}/admin/approvals/${kinds[kind].path}/${id}#asked`}>
                  {name ?? t("proposals:ask.erased")}
                </a>
                : {t(`proposals:ask.state.${state}`, { version })}
                {changedSince && ` – ${t("proposals:ask.changed")}`}
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </>
  );
}
