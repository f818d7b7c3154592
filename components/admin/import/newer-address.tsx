import { LookAgain } from "@/components/admin/look-again";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { FactList } from "@/components/ui/fact-list";
import { SelectInput, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import type { PageContext } from "@/lib/routes/form-state";

export type NewerAddressModel = {
  /** From where files may be read. */
  allowed: string[];
  rhythms: { value: string; label: string }[];
  chosen: {
    address: string;
    rhythm: string;
    /** A worker reads it, or will in a moment. */
    isWaiting: boolean;
    /** It failed too often to be read by itself. */
    isStopped: boolean;
    facts: { label: string; value: string | string[] }[];
  } | null;
};

type Props = { page: PageContext; id: string; model: NewerAddressModel; href: string };

/** What became of the address that was chosen, and its buttons. */
function Chosen({ page: { locale, t }, id, model: { chosen }, href }: Props) {
  if (!chosen) return null;
  return (
    <div className="space-y-4">
      <p className="words font-semibold">{chosen.address}</p>
      <FactList lines={chosen.facts} />
      {chosen.isStopped && <p>{t("exchange:address.stopped")}</p>}
      {chosen.isWaiting ? (
        <div role="status" id="address-read" data-busy="yes">
          <p>{t("exchange:address.waiting")}</p>
          <a href={href} className="target">
            {t("exchange:address.lookAgain")}
          </a>
          <LookAgain part="address-read" />
        </div>
      ) : (
        <PostForm action="/api/admin/imports/address/read" locale={locale} hidden={{ id }}>
          <Button second>{t("exchange:address.readNow")}</Button>
        </PostForm>
      )}
      <PostForm action="/api/admin/imports/address/remove" locale={locale} hidden={{ id }}>
        <Button second>{t("exchange:address.remove")}</Button>
      </PostForm>
    </div>
  );
}

function Allowed({ page: { t }, model: { allowed } }: Props) {
  return (
    <div className="text-note">
      <p className="font-semibold">{t("exchange:address.allowed")}</p>
      <p className="text-quiet">{t("exchange:address.allowedHint")}</p>
      <ul className="list-disc ps-5">
        {allowed.map((address) => (
          <li key={address} className="words">
            {address}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Lets newer files of an import come from an address that an administrator allowed. */
export function NewerAddress(props: Props) {
  const { page, id, model } = props;
  const { locale, t, form } = page;
  return (
    <Callout title={t("exchange:address.title")}>
      <div className="space-y-6">
        <p>{t("exchange:address.lead")}</p>
        <Chosen {...props} />
        {model.allowed.length === 0 ? (
          <p>{t("exchange:address.none")}</p>
        ) : (
          <PostForm action="/api/admin/imports/address" locale={locale} hidden={{ id }}>
            <TextInput
              {...form.field("address", model.chosen?.address)}
              type="url"
              label={t("exchange:address.address")}
              hint={t("exchange:address.addressHint")}
            />
            <Allowed {...props} />
            <SelectInput
              {...form.field("rhythm", model.chosen?.rhythm ?? "weekly")}
              label={t("exchange:address.rhythm")}
              choices={model.rhythms}
            />
            <Button second>{t("exchange:address.save")}</Button>
          </PostForm>
        )}
      </div>
    </Callout>
  );
}
