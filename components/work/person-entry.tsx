import { ResetPart } from "@/components/admin/people/reset-part";
import { Button } from "@/components/ui/button";
import { SelectInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { formatDay, formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { FormState } from "@/lib/routes/form-state";
import type { GrantLine, PersonLine, PlaceChoice, ResetView } from "@/lib/work/models";
import { RoleFields } from "./role-fields";

type Props = {
  locale: Locale;
  person: PersonLine;
  /** What the actions on the person need; null shows a link to them (`href`). */
  open: OpenPerson | null;
  href: string;
  cities: PlaceChoice[];
  /** The time zone in which times are shown. */
  timeZone: string;
  isAdministrator: boolean;
};

export type OpenPerson = {
  /** Who may take over the person's records. */
  colleagues: PlaceChoice[];
  /** Records found with the words of a refused form. */
  records: PlaceChoice[];
  reset: ResetView | null;
  form: FormState;
};

type WaysProps = Pick<Props, "locale" | "person" | "cities" | "timeZone" | "isAdministrator"> & { open: OpenPerson };

function roleWords(locale: Locale, { role, place }: GrantLine): string {
  const t = translator(locale);
  return `${t(`account:role.${role}`)} (${place ?? t("work:people.everything")})`;
}

function whenSeen(locale: Locale, { disabledAt, lastSeenAt }: PersonLine, timeZone: string): string {
  const t = translator(locale);
  if (disabledAt) return t("work:people.disabled", { when: formatDay(disabledAt.toISOString().slice(0, 10), locale) });
  return lastSeenAt
    ? t("work:people.lastSeen", { when: formatInstant(lastSeenAt, locale, timeZone) })
    : t("work:people.neverSeen");
}

function HandOver({ locale, person, open: { colleagues } }: WaysProps) {
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
      <SelectInput
        id={`to-${person.id}-${cityId ?? "platform"}`}
        name="to"
        label={t("work:people.handOverTo")}
        emptyLabel={t("work:people.nobody")}
        choices={colleagues.map(({ id, label }) => ({ value: id, label }))}
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

/** The actions on a person: remove or give a role, hand over records, disable the account. */
function Ways(props: WaysProps) {
  const { locale, person, open, cities, timeZone, isAdministrator } = props;
  const t = translator(locale);
  const { id, name, disabledAt, mayDisable } = person;
  const intent = disabledAt ? "enable" : "disable";
  return (
    <div className="mt-4 space-y-8 border-s-[3px] border-edge ps-5">
      <Roles locale={locale} person={person} />
      <PostForm action="/api/admin/people/roles" locale={locale} hidden={{ user: id }}>
        <p className="font-semibold">{t("work:people.addRole")}</p>
        <RoleFields
          locale={locale}
          cities={cities}
          records={open.records}
          isAdministrator={isAdministrator}
          form={open.form}
        />
        <Button second>{t("work:people.give")}</Button>
      </PostForm>
      <HandOver {...props} />
      {open.reset && <ResetPart locale={locale} userId={id} reset={open.reset} timeZone={timeZone} />}
      {mayDisable && (
        <PostForm action="/api/admin/people/account" locale={locale} hidden={{ user: id, intent }}>
          <Button second>{t(`work:people.${intent}`, { name })}</Button>
        </PostForm>
      )}
    </div>
  );
}

/** A person with an account: name, roles, last sign-in. */
export function PersonEntry({ open, href, ...props }: Props) {
  const { locale, person } = props;
  const { id, name, email, grants } = person;
  return (
    <li id={`person-${id}`} className="py-4">
      <p>
        <span className="font-semibold">{name}</span> <span className="break-all text-quiet">{email}</span>
      </p>
      <p>{grants.map((grant) => roleWords(locale, grant)).join(" · ") || "–"}</p>
      <p className="text-note text-quiet">{whenSeen(locale, person, props.timeZone)}</p>
      {open ? (
        <Ways {...props} open={open} />
      ) : (
        <a href={href} className="target">
          {translator(locale)("work:people.manage", { name })}
        </a>
      )}
    </li>
  );
}
