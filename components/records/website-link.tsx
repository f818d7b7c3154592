import { siteName } from "@/lib/text/web-address";

/** A web address by the name of its site: "lisboa.pt". What is no address is shown as it was written. */
export function WebsiteLink({ address }: { address: string }) {
  const name = siteName(address);
  return name ? <a href={address}>{name}</a> : address;
}
