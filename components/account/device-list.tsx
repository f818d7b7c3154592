import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Device = { id: string; device: string | null; lastSeenAt: Date };

/** The devices on which a person is signed in, each with a button to sign it out. */
export function DeviceList({ locale, devices, current }: { locale: Locale; devices: Device[]; current: string }) {
  const t = translator(locale);
  return (
    <div className="max-w-measure space-y-6">
      <ul className="divide-y divide-rule border-y border-rule">
        {devices.map(({ id, device, lastSeenAt }) => {
          const name = device ?? t("account:profile.unknownDevice");
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
              <div>
                <p className="font-semibold">{name}</p>
                <p className="text-note text-quiet">
                  {id === current
                    ? t("account:profile.thisDevice")
                    : t("account:profile.lastUsed", { when: formatInstant(lastSeenAt, locale, "UTC") })}
                </p>
              </div>
              {id !== current && (
                <PostForm action="/api/account/devices" locale={locale} hidden={{ device: id }}>
                  <Button second>{t("account:profile.signOutThere", { device: name })}</Button>
                </PostForm>
              )}
            </li>
          );
        })}
      </ul>
      {devices.length > 1 && (
        <PostForm action="/api/account/devices" locale={locale} hidden={{ device: "others" }}>
          <Button second>{t("account:profile.signOutOthers")}</Button>
        </PostForm>
      )}
    </div>
  );
}
