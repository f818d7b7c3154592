import { siteName } from "@/lib/text/web-address";

/** A link labelled with the host name: "lisboa.pt". An invalid address is shown as text. */
export function WebsiteLink({ address }: { address: string }) {
  const name = siteName(address);
  return name ? <a href={address}>{name}</a> : address;
}
