import { PostForm } from "@/components/account/post-form";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { SelectField } from "@/components/ui/field";
import { formatDay, formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { GrantLine, PersonLine, PlaceChoice } from "@/lib/work/models";
import { RoleFields } from "./role-fields";

type Props = {
  locale: Locale;
  person: PersonLine;
  colleagues: PersonLine[];
  cities: PlaceChoice[];
  records: PlaceChoice[];
  isAdministrator: boolean;
};

function roleWords(locale: Locale, { role, place }: GrantLine): string {
  const t = translator(locale);
  return `${t(`account:role.${role}`)} (${place ?? t("work:people.everything")})`;
}

function whenSeen(locale: Locale, { disabledAt, lastSeenAt }: PersonLine): string {
  const t = translator(locale);
  if (disabledAt) return t("work:people.disabled", { when: formatDay(disabledAt.toISOString().slice(0, 10), locale) });
  return lastSeenAt
    ? t("work:people.lastSeen", { when: formatInstant(lastSeenAt, locale, "Europe/Brussels") })
    : t("work:people.neverSeen");
}

function HandOver({ locale, person, colleagues }: Pick<Props, "locale" | "person" | "colleagues">) {
  const t = translator(locale);
  return person.assigned.map(({ cityId, city, count }) => (
    <PostForm
      key={cityId ?? "platform"}
      action="/api/admin/hand-over"
      locale={locale}
      hidden={{ from: person.id, city: cityId ?? "" }}
    >
      <p>
        {t("work:people.looksAfter", { count })} ({city ?? t("work:people.platform")})
      </p>
      <SelectField
        id={`to-${person.id}-${cityId ?? "platform"}`}
        name="to"
        label={t("work:people.handOverTo")}
        any={t("work:people.nobody")}
        choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button second>{t("work:people.handOver")}</Button>
    </PostForm>
  ));
}

function Roles({ locale, person }: Pick<Props, "locale" | "person">) {
  const t = translator(locale);
  return person.grants
    .filter(({ mayChange }) => mayChange)
    .map((grant) => (
      <PostForm
        key={grant.id}
        action="/api/admin/people/roles"
        locale={locale}
        hidden={{ user: person.id, grant: grant.id }}
      >
        <Button second>{t("work:people.removeRole", { role: roleWords(locale, grant) })}</Button>
      </PostForm>
    ));
}

/** Somebody with an account: roles, and folded below what can be done with them. */
export function PersonEntry({ locale, person, colleagues, ...places }: Props) {
  const t = translator(locale);
  const { id, name, email, grants, disabledAt, mayDisable } = person;
  const intent = disabledAt ? "enable" : "disable";
  return (
    <li className="py-4">
      <p>
        <span className="font-semibold">{name}</span> <span className="break-all text-quiet">{email}</span>
      </p>
      <p>{grants.map((grant) => roleWords(locale, grant)).join(" · ") || "–"}</p>
      <p className="text-note text-quiet">{whenSeen(locale, person)}</p>
      <div className="mt-1">
        <Details summary={t("work:people.manage", { name })}>
          <div className="space-y-8 pt-2">
            <Roles locale={locale} person={person} />
            <PostForm action="/api/admin/people/roles" locale={locale} hidden={{ user: id }}>
              <p className="font-semibold">{t("work:people.addRole")}</p>
              <RoleFields locale={locale} prefix={`${id}-`} {...places} />
              <Button second>{t("work:people.give")}</Button>
            </PostForm>
            <HandOver locale={locale} person={person} colleagues={colleagues} />
            {mayDisable && (
              <PostForm action="/api/admin/people/account" locale={locale} hidden={{ user: id, intent }}>
                <Button second>{t(`work:people.${intent}`, { name })}</Button>
              </PostForm>
            )}
          </div>
        </Details>
      </div>
    </li>
  );
}
