import { FactList } from "@/components/ui/fact-list";
import { Lang } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Role = "administrator" | "coordinator" | "editor" | "contributor";
type RoleListProps = {
  locale: Locale;
  roles: { id: string; role: Role; of: { text: string; language: string } | null }[];
};

/** A person's roles and their places, in the margin. */
export function RoleList({ locale, roles }: RoleListProps) {
  const t = translator(locale);
  if (roles.length === 0) return <p className="text-quiet">{t("account:profile.noRoles")}</p>;
  const names = [...new Set(roles.map(({ role }) => role))];
  const places = (name: Role) =>
    roles
      .filter(({ role }) => role === name)
      .map(({ id, of }) =>
        of ? (
          <Lang key={id} words={{ text: of.text, lang: of.language === locale ? undefined : of.language }} />
        ) : (
          t("account:profile.everything")
        ),
      );
  return (
    <section aria-label={t("account:profile.roles")}>
      <FactList lines={names.map((name) => ({ label: t(`account:role.${name}`), value: places(name) }))} />
    </section>
  );
}
